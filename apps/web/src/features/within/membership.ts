import type { AdminLevel, AreaColumns, Point } from '@waystation/domain';
import { isInside } from '@waystation/domain';
import type { AreaGeometry } from '@waystation/layers';
import { listedPolygons } from '@waystation/scene';
import type { WithinState } from '@waystation/view';
import { isInPolygon } from '../search/areas-at';

/** What is known of where a place is. */
export type Whereabouts = {
  readonly position: Point | null;
  /** The P-code of the area that its source declares. */
  readonly area: string | null;
  /** ISO 3166-1 alpha-3 of those it is in, of a border crossing two; none: not stated. */
  readonly countries: readonly string[];
};

/** Tells what belongs to what a reader drew or chose. */
export type Membership = {
  readonly hasArea: (pcode: string) => boolean;
  /** Null: nobody can tell. */
  readonly hasPlace: (where: Whereabouts) => boolean | null;
};

const labelPoints = (areas: AreaColumns | null): ReadonlyMap<string, Point> =>
  new Map(
    (areas?.pcode ?? []).flatMap((pcode, index): (readonly [string, Point])[] => {
      const [longitude, latitude] = [areas?.longitude[index], areas?.latitude[index]];
      return longitude === undefined || latitude === undefined
        ? []
        : [[pcode, [longitude, latitude]]];
    }),
  );

type Known = { readonly level: AdminLevel; readonly parent: string | null };

const knownOf = (levels: readonly AreaColumns[]): ReadonlyMap<string, Known> =>
  new Map(
    levels.flatMap(({ level, pcode, parent }) =>
      pcode.map((own, index) => [own, { level, parent: parent[index] ?? null }] as const),
    ),
  );

/** The area of a level that an area is or lies in; null: it is of a coarser level, or not loaded. */
const ancestorAt = (
  pcode: string,
  level: AdminLevel,
  known: ReadonlyMap<string, Known>,
): string | null => {
  const own = known.get(pcode);
  if (own === undefined || own.level < level) {
    return null;
  }
  return own.level === level || own.parent === null ? pcode : ancestorAt(own.parent, level, known);
};

/** The areas that membership is told by. */
export type MembershipAreas = {
  /** Of the level that is shown. */
  readonly areas: AreaColumns | null;
  /** Of every level that is loaded. */
  readonly levels: readonly AreaColumns[];
  /** The shapes of the level that is shown; null: not loaded. */
  readonly geometry: AreaGeometry | null;
};

/** Countries are the areas of this level, and their P-codes are their ISO 3166-1 alpha-3 codes. */
const COUNTRIES: AdminLevel = 0;

/**
 * Areas drawn over are told by their label points and places by their coordinates. Of chosen areas,
 * places are told by the area or country that their source declares, because a point near a border
 * may lie on the wrong side of a simplified line; by their coordinates where it declares none.
 */
export const membershipOf = (
  within: WithinState,
  { areas, levels, geometry }: MembershipAreas,
): Membership => {
  if (within.kind === 'areas') {
    const chosen = new Set(areas?.level === within.level ? within.pcodes : []);
    const polygons = listedPolygons(within, geometry);
    const known = knownOf(areas === null ? levels : [...levels, areas]);
    return {
      hasArea: (pcode) => chosen.has(pcode),
      hasPlace: ({ area, countries, position }) => {
        const own = area === null ? null : ancestorAt(area, within.level, known);
        if (own !== null) {
          return chosen.has(own);
        }
        if (within.level === COUNTRIES && countries.length > 0) {
          return countries.some((country) => chosen.has(country));
        }
        const isOnMap = position !== null && geometry?.level === within.level;
        return isOnMap ? polygons.some((rings) => isInPolygon(rings, position)) : null;
      },
    };
  }
  const points = labelPoints(areas);
  return {
    hasArea: (pcode) => {
      const point = points.get(pcode);
      return point !== undefined && isInside(within, point);
    },
    hasPlace: ({ position }) => (position === null ? null : isInside(within, position)),
  };
};
