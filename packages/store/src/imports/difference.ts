import type { StagedTable } from './staged-table';

/** The document of a stored row with what another one adds to it; a blank erases nothing. */
const mergedDocument = (stored: string, given: string): string =>
  `${stored}.document || jsonb_strip_nulls(${given}.document)`;

/** The condition under which a given row would change the stored one. */
export const differs = (table: StagedTable, stored: string, given: string): string => {
  if (table.mergesDocument === true) {
    return `${stored}.document <> ${mergedDocument(stored, given)}`;
  }
  const completed = (table.completes ?? []).map(
    (column) => ` or ${stored}.${column} is null and ${given}.${column} is not null`,
  );
  return `${stored}.content <> ${given}.content${completed.join('')}`;
};

/** What a column of the stored row becomes where a given row changes it. */
export const replacement = (
  { mergesDocument, completes = [], table }: StagedTable,
  column: string,
  given: string,
): string => {
  if (mergesDocument === true && column === 'document') {
    return mergedDocument(table, given);
  }
  return completes.includes(column)
    ? `coalesce(${given}.${column}, ${table}.${column})`
    : `${given}.${column}`;
};
