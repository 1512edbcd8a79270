import type { AreaColumns, Names, Pcode } from '@waystation/domain';
import type { AreaRow } from '@waystation/layers';

/** An area whose lines are drawn, as it is named on paper. */
export type AreaToName = Pick<AreaRow, 'pcode' | 'polygon'> & {
  readonly names: Names;
  /** Where its name stands best. */
  readonly position: readonly [longitude: number, latitude: number];
};

/** Countries are named by the ground, and areas of the first level by a layer of their own. */
const FIRST_LEVEL = 2;

type Counted = Pick<AreaRow, 'pcode' | 'value' | 'areaKm2' | 'polygon'>;

/**
 * The areas that paper names and a screen tells on a touch, the largest number first, then the largest
 * area; none above the second level.
 */
export const areasToName = (
  areas: AreaColumns | undefined,
  rows: readonly Counted[],
): readonly AreaToName[] => {
  if (areas === undefined || areas.level < FIRST_LEVEL) {
    return [];
  }
  const placed = new Map<Pcode, number>(areas.pcode.map((pcode, index) => [pcode, index]));
  return rows
    .toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1) || (b.areaKm2 ?? 0) - (a.areaKm2 ?? 0))
    .flatMap(({ pcode, polygon }) => {
      const index = placed.get(pcode) ?? -1;
      const [names, longitude, latitude] = [
        areas.names[index],
        areas.longitude[index],
        areas.latitude[index],
      ];
      return names === undefined || longitude === undefined || latitude === undefined
        ? []
        : [{ pcode, polygon, names, position: [longitude, latitude] as const }];
    });
};
