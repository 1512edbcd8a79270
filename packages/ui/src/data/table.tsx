import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { classNames } from '../class-names';

/** A column of a table: its head, and what it shows of a row. */
export type Column<Row> = {
  readonly id: string;
  readonly header: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand at the end, words at the start. */
  readonly isNumeric?: boolean;
  /** The column that names the row, read as its head. */
  readonly isRowHeader?: boolean;
};

/** The column that rows are sorted by, and which way. */
export type TableSort = { readonly column: string; readonly isRising: boolean };

type Sorting = {
  /** Null: the rows are in no order of a column. */
  readonly sort: TableSort | null;
  /** A column's head was pressed. */
  readonly onSort: (column: string) => void;
};

type TableProps<Row> = {
  /** What the rows are; read aloud, and shown unless hidden. */
  readonly caption: string;
  readonly isCaptionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  /** Makes the heads of columns buttons; who gives it sorts the rows. */
  readonly sorting?: Sorting;
};

type HeadProps = {
  readonly column: Pick<Column<never>, 'id' | 'header' | 'isNumeric'>;
  readonly sorting: Sorting | undefined;
};

/** Digits run from the left in every language, so their ones stand under each other only at the right. */
const NUMBER_SIDE = 'text-end rtl:text-start';

const Head = ({ column: { id, header, isNumeric }, sorting }: HeadProps) => {
  const sort = sorting?.sort?.column === id ? sorting.sort : null;
  const Arrow = sort?.isRising ? ArrowUp : ArrowDown;
  return (
    <th
      scope="col"
      {...(sort && { 'aria-sort': sort.isRising ? 'ascending' : 'descending' })}
      className={classNames(
        'sticky top-0 h-7.5 bg-surface px-2 font-regular text-ink-3',
        isNumeric ? NUMBER_SIDE : 'text-start',
      )}
    >
      {sorting === undefined ? (
        header
      ) : (
        <Button
          onPress={() => sorting.onSort(id)}
          className={classNames(
            'inline-flex min-h-6 cursor-pointer items-center gap-1 rounded-sm pointer-coarse:min-h-11',
            isNumeric ? `flex-row-reverse rtl:flex-row ${NUMBER_SIDE}` : 'text-start',
            sort === null ? 'data-hovered:text-ink' : 'font-medium text-ink',
          )}
        >
          {header}
          {sort && <Arrow aria-hidden size={12} className="shrink-0" />}
        </Button>
      )}
    </th>
  );
};

const Cell = <Row,>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) => {
  const className = classNames(
    'h-7.5 px-2 py-1 font-regular',
    column.isNumeric ? NUMBER_SIDE : 'text-start',
    column.isRowHeader && 'text-ink',
  );
  return column.isRowHeader ? (
    <th scope="row" className={className}>
      {column.cell(row)}
    </th>
  ) : (
    <td className={className}>
      {column.isNumeric ? <bdi>{column.cell(row)}</bdi> : column.cell(row)}
    </td>
  );
};

/** Rows and columns of figures, 30 px a row; the same rows that a map or chart draws. */
export const Table = <Row,>({
  caption,
  isCaptionHidden = false,
  columns,
  rows,
  idOf,
  sorting,
}: TableProps<Row>) => (
  <table className="w-full border-collapse text-ink-2 text-label">
    <caption
      className={isCaptionHidden ? 'sr-only' : 'px-2 py-1.5 text-start text-ink text-section'}
    >
      {caption}
    </caption>
    <thead>
      <tr className="border-line border-b">
        {columns.map((column) => (
          <Head key={column.id} column={column} sorting={sorting} />
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={idOf(row)} className="border-line border-b">
          {columns.map((column) => (
            <Cell key={column.id} column={column} row={row} />
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
