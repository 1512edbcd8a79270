import type { AreaColumns, Position } from '@waystation/domain';
import type { AreaGeometry } from '@waystation/layers';
import { areaNames, type Searchable } from './findables';

type Ring = readonly (readonly number[])[];

/** By counting how often a ray to the east crosses the ring. */
const isInRing = (ring: Ring, [x, y]: Position): boolean => {
  let isIn = false;
  let [fromX = 0, fromY = 0] = ring.at(-1) ?? [];
  for (const [toX = 0, toY = 0] of ring) {
    const isAcross = fromY > y !== toY > y;
    if (isAcross && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX) {
      isIn = !isIn;
    }
    [fromX, fromY] = [toX, toY];
  }
  return isIn;
};

/** Whether a point lies in a polygon. A hole is crossed a second time, so that its rings can be counted together. */
export const isInPolygon = (rings: readonly Ring[], point: Position): boolean =>
  rings.filter((ring) => isInRing(ring, point)).length % 2 === 1;

/** The P-code of the area that a point lies in; null: in none of those loaded. */
export const areaAt = (
  { polygons }: Pick<AreaGeometry, 'polygons'>,
  point: Position,
): string | null => {
  for (const [pcode, shape] of polygons) {
    const parts = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
    if (parts.some((rings) => isInPolygon(rings, point))) {
      return pcode;
    }
  }
  return null;
};

/** What is loaded of areas: the shapes of the level on the map, and the names of several levels. */
export type LoadedAreas = {
  readonly geometry: AreaGeometry | null;
  readonly levels: readonly AreaColumns[];
  readonly nameOf: Searchable['nameOf'];
  /** The name of a country by its ISO 3166-1 alpha-3 code, which parents of states may be. */
  readonly countryOf: (iso3: string) => string;
};

const parentsOf = (levels: readonly AreaColumns[]): ReadonlyMap<string, string> =>
  new Map(
    levels.flatMap(({ pcode, parent }) =>
      pcode.flatMap((own, index) => {
        const above = parent[index];
        return above === null || above === undefined ? [] : [[own, above] as const];
      }),
    ),
  );

const ISO3 = /^[A-Z]{3}$/;

/** The names of the areas at a point, innermost first; empty: none. Null: nobody can say yet. */
export type AreasAt = (point: Position) => readonly string[] | null;

/** Tells which areas points lie in, from what is loaded; null while the shapes are not. */
export const areasAtOf = ({ geometry, levels, nameOf, countryOf }: LoadedAreas): AreasAt => {
  const [named, parents] = [areaNames(levels, nameOf), parentsOf(levels)];
  return (point) => {
    if (geometry === null) {
      return null;
    }
    const names: string[] = [];
    let at: string | null = areaAt(geometry, point);
    while (at !== null) {
      names.push(named.get(at) ?? (ISO3.test(at) ? countryOf(at) : at));
      at = parents.get(at) ?? null;
    }
    return names;
  };
};
