import type { RowTable } from '@waystation/layers';

/** A row by the text of its first cells and the number that it is ranked by. */
export type LargestRow = { readonly names: readonly string[]; readonly value: string };

const HAS_DIGIT = /\p{Nd}/u;

/**
 * The rows with the largest numbers in the last column of numbers, largest first. `by` gives what a
 * number is ranked by, so that changes rank by size; zero and what has no number are left out.
 */
export const largestRows = (
  table: RowTable | null,
  most: number,
  by: (value: number) => number = (value) => value,
): readonly LargestRow[] => {
  const column = table?.columns.findLastIndex(({ isNumber }) => isNumber) ?? -1;
  const ranked = (table?.rows ?? []).flatMap(({ cells }) => {
    const cell = cells[column];
    // The word for an absence sorts as a number, too, but has no digit.
    return cell === undefined || typeof cell.sortBy !== 'number' || !HAS_DIGIT.test(cell.text)
      ? []
      : [{ cells, text: cell.text, rank: by(cell.sortBy) }];
  });
  return ranked
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank)
    .slice(0, most)
    .map(({ cells, text }) => ({ names: cells.slice(0, 2).map((cell) => cell.text), value: text }));
};
