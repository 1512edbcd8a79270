import {
  type AreaFigureRow,
  type Counted,
  groupBy,
  type OperationCode,
  type RoundId,
  type Store,
} from '@waystation/domain';
import { type Gather, gatherKeys } from './gather-keys';
import { createRowMemory } from './row-memory';

/** Reads what one round published of a column about areas of every level. */
export type AreaRows = (round: RoundId, counted: Counted) => Promise<readonly AreaFigureRow[]>;

/** Rounds of one statement: a large one has some 2,500 rows, and an answer is parsed in one go. */
const MOST_ROUNDS_AT_ONCE = 12;

/** Some 20 MB; the 72 rounds of South Sudan have 9,000 rows of a column. */
const MOST_ROWS = 40_000;

const chunksOf = <Value>(values: readonly Value[], size: number): readonly (readonly Value[])[] =>
  Array.from({ length: Math.ceil(values.length / size) }, (_, index) =>
    values.slice(index * size, (index + 1) * size),
  );

/** Area rows by round and column; rounds asked for together are read together, and kept. */
export const openAreaRows = (store: Store, operation: OperationCode): AreaRows => {
  const memory = createRowMemory<AreaFigureRow>(MOST_ROWS);
  const columns = new Map<string, Gather<RoundId, readonly AreaFigureRow[]>>();
  const gatherColumn = (counted: Counted) =>
    gatherKeys<RoundId, readonly AreaFigureRow[]>(async (rounds) => {
      const byRound = new Map<RoundId, readonly AreaFigureRow[]>();
      for (const chunk of chunksOf(rounds, MOST_ROUNDS_AT_ONCE)) {
        const rows = await store.figures.ofAreas(operation, { ...counted, rounds: chunk });
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
