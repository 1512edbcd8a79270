import {
  type AreaFigureRow,
  type Counted,
  groupBy,
  type OperationCode,
  type RoundId,
  type SexAge,
  type Store,
} from '@waystation/domain';
import { type Gather, gatherKeys } from './gather-keys';
import { createRowMemory } from './row-memory';

type RowsOfRounds<Row> = (
  at: Counted & { readonly rounds: readonly RoundId[] },
) => Promise<readonly Row[]>;

type RowsOfRound<Row> = (round: RoundId, counted: Counted) => Promise<readonly Row[]>;

/** Reads what one round published of a column about areas of every level. */
export type AreaRows = RowsOfRound<AreaFigureRow>;

/** The same of single sexes and ages. */
export type AreaRowsBySexAge = RowsOfRound<AreaFigureRow & SexAge>;

/** Rounds of one statement: a large one has some 2,500 rows, and an answer is parsed in one go. */
const MOST_ROUNDS_AT_ONCE = 12;

/** Some 20 MB; the 72 rounds of South Sudan have 9,000 rows of a column. */
const MOST_ROWS = 40_000;

const chunksOf = <Value>(values: readonly Value[], size: number): readonly (readonly Value[])[] =>
  Array.from({ length: Math.ceil(values.length / size) }, (_, index) =>
    values.slice(index * size, (index + 1) * size),
  );

/** Rows by round and column; rounds asked for together are read together, and kept. */
const openRoundRows = <Row extends { readonly round: RoundId }>(
  read: RowsOfRounds<Row>,
): RowsOfRound<Row> => {
  const memory = createRowMemory<Row>(MOST_ROWS);
  const columns = new Map<string, Gather<RoundId, readonly Row[]>>();
  const gatherColumn = (counted: Counted) =>
    gatherKeys<RoundId, readonly Row[]>(async (rounds) => {
      const byRound = new Map<RoundId, readonly Row[]>();
      for (const chunk of chunksOf(rounds, MOST_ROUNDS_AT_ONCE)) {
        const rows = await read({ ...counted, rounds: chunk });
        for (const [round, own] of groupBy(rows, (row) => row.round)) {
          byRound.set(round, own);
        }
      }
      return (round) => byRound.get(round) ?? [];
    });
  return (round, { group, unit, measure }) => {
    const column = [group, unit, measure].join(' ');
    const gather = columns.get(column) ?? gatherColumn({ group, unit, measure });
    columns.set(column, gather);
    return memory.recall(`${column} ${round}`, () => gather(round));
  };
};

/** Area rows that count everybody. */
export const openAreaRows = (store: Store, operation: OperationCode): AreaRows =>
  openRoundRows((at) => store.figures.ofAreas(operation, at));

/** Area rows of single sexes and ages. */
export const openAreaRowsBySexAge = (store: Store, operation: OperationCode): AreaRowsBySexAge =>
  openRoundRows((at) => store.figures.ofAreasBySexAge(operation, at));
