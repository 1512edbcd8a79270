import type { StagedTable } from './staged-table';

/** The document of a stored row with what another one adds to it; a blank erases nothing. */
const mergedDocument = (stored: string, given: string): string =>
  `${stored}.document || jsonb_strip_nulls(${given}.document)`;

/** The condition under which a given row would change the stored one. */
export const differs = ({ mergesDocument }: StagedTable, stored: string, given: string): string =>
  mergesDocument === true
    ? `${stored}.document <> ${mergedDocument(stored, given)}`
    : `${stored}.content <> ${given}.content`;

/** What a column of the stored row becomes where a given row changes it. */
export const replacement = (
  { mergesDocument, table }: StagedTable,
  column: string,
  given: string,
): string =>
  mergesDocument === true && column === 'document'
    ? mergedDocument(table, given)
    : `${given}.${column}`;
