import {
  fromMercator,
  GROUP_RADIUS,
  groupsUpTo,
  isQuiet,
  mergeColumns,
  mergeSymbols,
  RING_RADIUS,
  toMercator,
  UNMERGED_ZOOM,
} from '@waystation/cartography';
import type { CentreList } from '@waystation/domain';
import { inOrderOf } from '../clusters/in-order-of';
import type { MapSymbol, SymbolMoves } from '../moved/symbol-moves';
import type { CentreRow } from './centre-rows';

/** Quiet centres that stand together, drawn as one number at some zooms. */
export type CentreGroup = {
  readonly key: string;
  readonly rows: readonly CentreRow[];
  readonly position: readonly [number, number];
  /** West, south, east, north in degrees. */
  readonly bounds: readonly [number, number, number, number];
  /** Drawn at zooms from `from` to before `to`. */
  readonly from: number;
  readonly to: number;
};

/** Which centres stand together where, and from which zoom each of them stands alone. */
export type GroupedCentres = {
  readonly groups: readonly CentreGroup[];
  readonly alone: ReadonlyMap<string, number>;
};

/** What all centres share: which of them stand together, and which are moved, so that none covers another. */
export type CentreContext = { readonly moves: SymbolMoves; readonly grouped: GroupedCentres };

/** No centre stands with another. */
export const NOT_GROUPED: GroupedCentres = { groups: [], alone: new Map() };

/** Sorts before every id of a place: in a heap the number stays, and others step aside. */
const FIRST = '!';

/** Room in pixels round a quiet centre: more than its ring, so that a number replaces a crowd. */
const QUIET_ROOM = 15;

const boundsOf = (rows: readonly CentreRow[]): CentreGroup['bounds'] => {
  const positions = rows.flatMap(({ centre: { place } }) =>
    place.position === null ? [] : [place.position],
  );
  const longitudes = positions.map(([longitude]) => longitude);
  const latitudes = positions.map(([, latitude]) => latitude);
  return [
    Math.min(...longitudes),
    Math.min(...latitudes),
    Math.max(...longitudes),
    Math.max(...latitudes),
  ];
};

/**
 * Puts the centres together that have nothing to offer by what is known, closed or not counted, where
 * they would crowd the map. A selected one always stands alone, to be marked.
 */
export const groupCentres = (
  rows: readonly CentreRow[],
  selected: string | null,
): GroupedCentres => {
  const quiet = new Map(
    rows
      .filter(({ ring, centre }) => isQuiet(ring) && centre.place.id !== selected)
      .map((row) => [String(row.centre.place.id), row]),
  );
  const symbols = inOrderOf([...quiet], ([key]) => key).flatMap(([key, { centre }]) =>
    centre.place.position === null
      ? []
      : { key, at: toMercator(centre.place.position), radius: QUIET_ROOM, weight: 1 },
  );
  const merged = mergeSymbols(mergeColumns(symbols), { groupRadius: () => QUIET_ROOM });
  const ordered = [...merged.order].flatMap((index) => symbols[index] ?? []);
  return {
    alone: new Map(symbols.map(({ key }, index) => [key, merged.alone[index] ?? 0])),
    groups: groupsUpTo(merged, UNMERGED_ZOOM).map(({ first, end, at, from, to }) => {
      const members = ordered.slice(first, end).flatMap(({ key }) => quiet.get(key) ?? []);
      return {
        key: `${FIRST}${to}:${ordered[first]?.key}`,
        rows: members,
        position: fromMercator(at),
        bounds: boundsOf(members),
        from,
        to,
      };
    }),
  };
};

/** Half the width of a ring's line with its casing. */
const RING_EDGE = 1.6;

/** The centres that have a position and their groups, with the room that each needs on the map. */
export const centreSymbols = (
  { centres }: CentreList,
  { groups, alone }: GroupedCentres,
): readonly MapSymbol[] => [
  ...groups.map(({ key, position, from, to }) => ({
    key,
    position,
    radius: GROUP_RADIUS,
    from,
    to,
  })),
  ...centres.flatMap(({ place }) =>
    place.position === null
      ? []
      : {
          key: place.id,
          position: place.position,
          radius: RING_RADIUS.desk + RING_EDGE,
          from: alone.get(place.id) ?? 0,
          to: Number.POSITIVE_INFINITY,
        },
  ),
];
