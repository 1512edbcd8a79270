import { centreRing, RING_RADIUS } from '@waystation/cartography';
import type { Centre, Position } from '@waystation/domain';
import {
  type CentreContext,
  type CentreRow,
  type CrossingRow,
  centreSymbols,
  crossingSymbols,
  groupCentres,
  symbolMoves,
} from '@waystation/layers';
import { type Ground, isNumbered } from '@waystation/nearest';
import type { TierRows } from '../answer/ordered';

/** The numbers of the list, by centre. */
export const ranksOf = (parts: readonly TierRows[]): ReadonlyMap<string, number> =>
  new Map(
    parts.flatMap(({ tier, rows }) =>
      isNumbered(tier) ? rows.map(({ id, rank }) => [String(id), rank] as const) : [],
    ),
  );

/** Every centre with its ring, and with its number in the list where it has one. */
export const rankedRows = (
  { centres }: Pick<Ground, 'centres'>,
  ranks: ReadonlyMap<string, number>,
): readonly CentreRow[] =>
  centres.map(({ centre, at }) => ({
    centre,
    at,
    ring: centreRing(at),
    rank: ranks.get(centre.place.id) ?? null,
  }));

/** The crossings as known at the same moment. */
export const groundCrossings = ({ crossings }: Pick<Ground, 'crossings'>): readonly CrossingRow[] =>
  crossings.map(({ crossing, at }) => ({ crossing, at, volumes: [] }));

/** Half the width of a numbered ring's line with its casing. */
const RANKED_EDGE = 3;

/** Sorts before every other key: people are where they are, and symbols step aside. */
const PEOPLE = '!';

/** Half the width of the people's dot with its casing. */
const PEOPLE_RADIUS = 9;

/**
 * Which centres stand together, and how all symbols make room for the larger ones with a number, and for
 * the dot of the people: the centre that they stand at would lie under it.
 */
export const standing = (
  rows: readonly CentreRow[],
  crossings: readonly CrossingRow[],
  from: Position | null,
): CentreContext => {
  const grouped = groupCentres(rows, null);
  const ranked = new Set(
    rows.filter(({ rank }) => rank !== null).map(({ centre }) => String(centre.place.id)),
  );
  const centres: Centre[] = rows.map(({ centre }) => centre);
  return {
    grouped,
    moves: symbolMoves([
      ...(from === null ? [] : [{ key: PEOPLE, position: from, radius: PEOPLE_RADIUS }]),
      ...crossingSymbols({ crossings: crossings.map(({ crossing }) => crossing) }),
      ...centreSymbols({ centres }, grouped).map((symbol) =>
        ranked.has(symbol.key) ? { ...symbol, radius: RING_RADIUS.ranked + RANKED_EDGE } : symbol,
      ),
    ]),
  };
};
