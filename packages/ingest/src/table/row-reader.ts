import type { Day, Reject, ValueQuestion } from '@waystation/domain';
import type { ReadLog } from '#result/read-log';
import { shorten } from '#result/shorten';
import { valueKey } from '#result/value-key';
import { readDay } from '#values/day';
import { readDecimal } from '#values/decimal';
import type { ValueRead } from '#values/value-read';
import { readWholeNumber } from '#values/whole-number';
import type { Cell } from './cell';
import { columnStyles } from './column-styles';
import { fieldColumns } from './field-columns';
import type { GridRow } from './grid';
import { isMissing } from './missing-value';
import type { Table } from './table';

/** The header names that a field goes by, as normalised headers; the first one found counts. */
export type Fields<K extends string> = Readonly<Record<K, readonly (string | RegExp)[]>>;

/**
 * One row, read field by field. A cell that cannot be taken rejects the row and reads as null;
 * `ok` tells afterwards whether the row may be used. Missing cells are null without a reject.
 */
export type RowCells<K extends string> = {
  readonly number: number;
  readonly text: (field: K) => string | null;
  /** A name as written; only blank is missing, for villages are listed as None and called Na. */
  readonly label: (field: K) => string | null;
  readonly whole: (field: K) => number | null;
  readonly decimal: (field: K) => number | null;
  readonly day: (field: K) => Day | null;
  /** Where a field stands and what it says, shortened; value null: nothing. */
  readonly cell: (
    field: K,
  ) => Pick<Reject, 'value'> & { readonly row: number; readonly column: string };
  /** Rejects the row because of a field; the value is quoted, shortened. */
  readonly reject: (field: K, problem: Pick<Reject, 'code' | 'reason' | 'remedy'>) => void;
  /** Asks what the value of a field means; a blank one means nothing. */
  readonly ask: (field: K, about: Pick<ValueQuestion, 'kind' | 'words'>) => void;
  readonly ok: () => boolean;
};

/** Reads the rows of a table by field names instead of column numbers. */
export type RowReader<K extends string> = {
  readonly has: (field: K) => boolean;
  /** The named columns that no field takes. */
  readonly unread: readonly string[];
  readonly rows: () => Iterable<RowCells<K>>;
};

/** The column of each field: as assigned, where that was said, else by the names in the header. */
const assignedColumns = <K extends string>(
  { columns, fields: assigned }: Table,
  fields: Fields<K>,
): ReadonlyMap<K, number> => {
  if (assigned === undefined) {
    return fieldColumns(columns, fields);
  }
  const found = new Map<K, number>();
  for (const field in fields) {
    const index = assigned.get(field);
    // A column that looks personal has lost its name and its cells: nobody gets it back by assigning it.
    if (index !== undefined && columns[index] !== undefined && columns[index] !== '') {
      found.set(field, index);
    }
  }
  return found;
};

/** What cells of a table are read as: what somebody said of their value, else as they stand. */
const readingOf = ({ values = {} }: Table): ((field: string, cell: Cell) => Cell) => {
  const said = new Map(
    Object.entries(values).flatMap(([field, readings]) =>
      Object.entries(readings).map(([value, as]) => [valueKey(field, value), as] as const),
    ),
  );
  return said.size === 0
    ? (_field, cell) => cell
    : (field, cell) => said.get(valueKey(field, shorten(cell))) ?? cell;
};

/** A reader for the fields of one table; how numbers and dates are written is decided per column. */
export const createRowReader = <K extends string>(
  table: Table,
  fields: Fields<K>,
  log: ReadLog,
): RowReader<K> => {
  const columns = assignedColumns(table, fields);
  log.assign(columns);
  const taken = new Set(columns.values());
  const at = (field: K): number => columns.get(field) ?? -1;
  const { numberStyle, dateStyle } = columnStyles(table, log);
  const readAs = readingOf(table);
  const cellsOf = (row: GridRow): RowCells<K> => {
    let ok = true;
    const written = (field: K): Cell => row.cells[at(field)] ?? '';
    const cell = (field: K): Cell => readAs(field, written(field));
    const shown: RowCells<K>['cell'] = (field) => ({
      row: row.number,
      column: table.columns[at(field)] ?? field,
      value: isMissing(written(field)) ? null : shorten(written(field)),
    });
    const reject: RowCells<K>['reject'] = (field, { code, reason, remedy }) => {
      ok = false;
      log.reject({ ...shown(field), code, reason, remedy });
    };
    const take = <T>(field: K, read: ValueRead<T>): T | null => {
      if (read.kind === 'bad') {
        reject(field, read);
      }
      return read.kind === 'value' ? read.value : null;
    };
    return {
      number: row.number,
      text: (field) => (isMissing(cell(field)) ? null : String(cell(field)).trim()),
      label: (field) => String(cell(field)).trim() || null,
      whole: (field) => take(field, readWholeNumber(cell(field), numberStyle(at(field)))),
      decimal: (field) => take(field, readDecimal(cell(field))),
      day: (field) => take(field, readDay(cell(field), dateStyle(at(field)))),
      cell: shown,
      ask: (field, about) => {
        const { column, value } = shown(field);
        if (value !== null) {
          log.ask({ field, column, value, ...about });
        }
      },
      reject,
      ok: () => ok,
    };
  };
  return {
    has: (field) => columns.has(field),
    unread: table.columns.filter((name, index) => name.trim() !== '' && !taken.has(index)),
    rows: function* () {
      for (const row of table.rows) {
        yield cellsOf(row);
      }
    },
  };
};
