import type { FileColumn, FormatOffer, ImportInspection } from '@waystation/domain';
import type { TableFormat } from '#formats/format';
import { TABLE_FORMATS } from '#registry';
import { shorten } from '#result/shorten';
import { isExampleRow } from '#table/example-row';
import { fieldColumns } from '#table/field-columns';
import { fieldsOfTags } from '#table/fields-of-tags';
import type { GridRow } from '#table/grid';
import { findHxlRow } from '#table/hxl-row';
import { personalColumns } from '#table/personal-columns';
import { likelyTable } from './likely-table';
import { mayBeKept } from './may-be-kept';
import type { Seen } from './sight';

const EXAMPLES = 3;
const EXAMPLE_ROWS = 200;

/** The table that is read, or that somebody is asked about. */
export type SeenTable = {
  readonly sheet: string | null;
  readonly columns: readonly string[];
  readonly tags: readonly string[];
  readonly rows: readonly GridRow[];
  readonly personal: ReadonlySet<number>;
  readonly headerRow: number;
  readonly tagRow: number | null;
};

const textsOf = (row: GridRow | undefined): readonly string[] =>
  row?.cells.map((cell) => String(cell).trim()) ?? [];

/** The table that was seen; null: the file has none. */
export const seenTable = ({ table, grids }: Seen): SeenTable | null => {
  const found = table ?? likelyTable(grids);
  if (found === null) {
    return null;
  }
  const { grid, headerIndex } = found;
  const tagIndex = findHxlRow(grid);
  const tagged = tagIndex !== null && tagIndex >= headerIndex ? tagIndex : null;
  const columns = textsOf(grid.rows[headerIndex]);
  const rows = grid.rows.slice((tagged ?? headerIndex) + 1).filter((row) => !isExampleRow(row));
  return {
    sheet: grid.name,
    columns,
    tags: tagged === null ? [] : textsOf(grid.rows[tagged]),
    rows,
    personal: personalColumns(columns, rows),
    headerRow: grid.rows[headerIndex]?.number ?? 0,
    tagRow: tagged === null ? null : (grid.rows[tagged]?.number ?? null),
  };
};

const examplesOf = ({ rows }: SeenTable, index: number): string[] =>
  [
    ...new Set(
      rows
        .slice(0, EXAMPLE_ROWS)
        .map(({ cells }) => shorten(cells[index] ?? ''))
        .filter((text) => text !== ''),
    ),
  ].slice(0, EXAMPLES);

const reasonOf = (
  field: string | null,
  {
    byHeader,
    wasChosen,
    index,
  }: {
    readonly byHeader: ReadonlyMap<string, number>;
    readonly wasChosen: boolean;
    readonly index: number;
  },
): FileColumn['reason'] => {
  if (field === null) {
    return null;
  }
  if (byHeader.get(field) === index) {
    return 'header';
  }
  return wasChosen ? 'chosen' : 'tag';
};

const columnsOf = (seen: Seen, table: SeenTable): FileColumn[] => {
  const assigned = seen.log?.assigned() ?? new Map<string, number>();
  const fieldAt = new Map([...assigned].map(([field, index]) => [index, field]));
  const format = TABLE_FORMATS.find(({ id }) => id === seen.format?.format.id);
  const isByName = seen.format?.reason === 'header';
  const named = format?.assignable?.fields;
  const byHeader = isByName || named === undefined ? assigned : fieldColumns(table.columns, named);
  return table.columns.map((name, index) => {
    const isPersonal = table.personal.has(index);
    const field = fieldAt.get(index) ?? null;
    const wasChosen = seen.format?.reason === 'chosen';
    return {
      index,
      name,
      tag: table.tags[index] || null,
      // Nobody asked for the others, and in one of them may be what no check takes for personal.
      examples: isPersonal || field === null ? [] : examplesOf(table, index),
      isPersonal,
      field,
      reason: reasonOf(field, { byHeader, wasChosen, index }),
    };
  });
};

const offerOf = ({ id, title, assignable }: TableFormat, table: SeenTable): FormatOffer[] => {
  if (assignable === undefined) {
    return [];
  }
  const { fields, required, tags } = assignable;
  const found = new Set([
    ...fieldColumns(table.columns, fields).keys(),
    ...fieldsOfTags(table.tags, tags).keys(),
  ]);
  const missing = required.filter((field) => !found.has(field));
  return [{ id, title, fields: Object.keys(fields), required: [...required], missing }];
};

/** What was recognised of a file, with what it could be read as where nothing was. */
export const inspectionOf = (seen: Seen): ImportInspection => {
  const table = seenTable(seen);
  const offers = table === null ? [] : TABLE_FORMATS.flatMap((format) => offerOf(format, table));
  return {
    encoding: seen.encoding,
    delimiter: seen.delimiter,
    sheets: seen.sheets,
    hiddenColumns: seen.hiddenColumns,
    mayBeKept: mayBeKept(seen),
    headerRow: table?.headerRow ?? null,
    tagRow: table?.tagRow ?? null,
    format: seen.format && {
      id: seen.format.format.id,
      title: seen.format.format.title,
      reason: seen.format.reason,
    },
    columns: table === null ? [] : columnsOf(seen, table),
    offers: offers.toSorted((a, b) => a.missing.length - b.missing.length),
  };
};
