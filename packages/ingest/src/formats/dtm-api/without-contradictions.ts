import { type Figure, numberOrNull, type Round } from '@waystation/domain';
import type { RowCells } from '#table/row-reader';
import { figureKey } from '../number-occurrences';
import type { ApiField } from './api-fields';

/** One row and what was read from it; its first figure is that of everybody. */
export type RowRead = {
  readonly row: RowCells<ApiField>;
  readonly round: Round;
  readonly figures: readonly Figure[];
};

const keyOf = ({ figures: [everybody] }: RowRead): string =>
  everybody === undefined ? '' : figureKey(everybody);

const numbersOf = ({ figures }: RowRead): string =>
  figures
    .map(({ sex, reported }) => `${numberOrNull(reported) ?? 'blank'}${sex ? ` ${sex}` : ''}`)
    .join(', ');

const reject = (rows: readonly RowRead[]): void => {
  const own = rows.map((each) => `row ${each.row.number}: ${numbersOf(each)}`).join('; ');
  for (const { row } of rows) {
    row.reject('individuals', {
      code: 'contradictingRows',
      reason: `Rows agree in all but the number (${own}), and nothing says which is right.`,
      remedy: 'Keep the row that is right, or fill in what tells the rows apart.',
    });
  }
};

/**
 * Rows without those that give different numbers for the same area, round, reason and origin: adding
 * them up would count people twice, so all of them are rejected. No published file seen has any.
 */
export const withoutContradictions = (rows: readonly RowRead[]): readonly RowRead[] => {
  const byKey = new Map<string, RowRead[]>();
  for (const each of rows) {
    const key = keyOf(each);
    const same = byKey.get(key) ?? [];
    same.push(each);
    byKey.set(key, same);
  }
  for (const same of byKey.values()) {
    if (same.length > 1) {
      reject(same);
    }
  }
  return rows.filter(({ row }) => row.ok());
};
