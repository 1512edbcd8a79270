import { type Figure, numberOrNull } from '@waystation/domain';
import type { ReadLog } from '#result/read-log';
import { figureKey } from '../number-occurrences';

/** Tells rows that repeat an earlier one in everything but the row id. */
export type Repetitions = {
  readonly repeats: (figures: readonly Figure[], row: number) => boolean;
  readonly finish: () => void;
};

/**
 * A row that agrees with an earlier one in every field but `id`, the count included, is the same
 * figure published twice: it is flagged and not counted again, as HDX HAPI treats it. The published
 * totals bear this out: in all rounds checked, rows without repetitions add up to the same number at
 * levels 0, 1 and 2. Rows that differ in the count alone contradict each other.
 */
export const createRepetitions = (log: ReadLog): Repetitions => {
  const firstRows = new Map<string, number>();
  let repeated = 0;
  return {
    repeats: (figures, row) => {
      const [figure] = figures;
      if (figure === undefined) {
        return false;
      }
      const counts = figures.map((each) => numberOrNull(each.reported)).join(' ');
      const key = `${figureKey(figure)}|${counts}`;
      const first = firstRows.get(key);
      firstRows.set(key, first ?? row);
      if (first === undefined) {
        return false;
      }
      repeated += 1;
      log.flag({
        flag: 'duplicateRow',
        row,
        subject: figure.subject.kind === 'area' ? figure.subject.pcode : figure.subject.id,
        detail: `Row ${row} repeats row ${first}; the figure is counted once.`,
      });
      return true;
    },
    finish: () =>
      log.skip(
        {
          code: 'duplicateRows',
          text: '# rows passed over: each repeats an earlier row and is counted once.',
        },
        repeated,
      ),
  };
};
