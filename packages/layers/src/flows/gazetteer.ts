import type { AreaColumns, Names, Place, Position } from '@waystation/domain';

/** A place by its names and, where it has one, its position. */
export type Placed = {
  readonly names: Names;
  readonly position: readonly [number, number] | null;
};

/** Where the ends of flows are: `area:SS01`, `country:TUN`, `place:<id>`, `abroad:SDN`. */
export type Gazetteer = ReadonlyMap<string, Placed>;

/**
 * Areas by their P-codes, countries by level 0, and places, for the ends of flows; `abroad` are points
 * that stand for countries of which the operation has no boundaries.
 */
export const gazetteerOf = (
  levels: readonly AreaColumns[],
  places: readonly Pick<Place, 'id' | 'names' | 'position'>[],
  abroad: Readonly<Record<string, Position>> = {},
): Gazetteer => {
  const found = new Map<string, Placed>();
  for (const areas of levels) {
    for (const [index, pcode] of areas.pcode.entries()) {
      const names = areas.names[index];
      const longitude = areas.longitude[index];
      const latitude = areas.latitude[index];
      if (names === undefined || longitude === undefined || latitude === undefined) {
        continue;
      }
      const placed: Placed = { names, position: [longitude, latitude] };
      found.set(`area:${pcode}`, placed);
      if (areas.level === 0) {
        found.set(`country:${pcode}`, placed);
      }
    }
  }
  for (const { id, names, position } of places) {
    found.set(`place:${id}`, { names, position });
  }
  for (const [iso3, position] of Object.entries(abroad)) {
    found.set(`abroad:${iso3}`, { names: {}, position });
  }
  return found;
};
