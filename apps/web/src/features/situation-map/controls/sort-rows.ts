import type { RowTable } from '@waystation/layers';
import type { TableSort } from '@waystation/ui';

type SortableRow = RowTable['rows'][number];

/** What a table is sorted by at first: its last column of numbers, the largest first. */
export const firstSort = ({ columns }: Pick<RowTable, 'columns'>): TableSort | null => {
  const column = columns.findLast(({ isNumber }) => isNumber);
  return column === undefined ? null : { column: column.key, isRising: false };
};

/** What pressing a column's head gives: words from A, numbers from the largest; again: the other way. */
export const sortAfter = (
  sort: TableSort | null,
  pressed: string,
  { columns }: Pick<RowTable, 'columns'>,
): TableSort =>
  sort?.column === pressed
    ? { column: pressed, isRising: !sort.isRising }
    : {
        column: pressed,
        isRising: !columns.some(({ key, isNumber }) => key === pressed && isNumber),
      };

/** The rows sorted by a column; equals keep their order. Words in the order of the language. */
export const sortRows = (
  { columns, rows }: RowTable,
  sort: TableSort | null,
  language: string,
): readonly SortableRow[] => {
  const index = columns.findIndex(({ key }) => key === sort?.column);
  if (sort === null || index === -1) {
    return rows;
  }
  const collator = new Intl.Collator(language, { numeric: true });
  const compare = (a: SortableRow, b: SortableRow): number => {
    const [one, other] = [a.cells[index]?.sortBy ?? 0, b.cells[index]?.sortBy ?? 0];
    return typeof one === 'number' && typeof other === 'number'
      ? one - other
      : collator.compare(`${one}`, `${other}`);
  };
  return rows.toSorted((a, b) => (sort.isRising ? compare(a, b) : compare(b, a)));
};
