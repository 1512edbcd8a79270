import type { ImportFlag, ImportReport, PreviewRow } from '@waystation/domain';

/** What was found in one row. */
export type Finding = { readonly column: string | null; readonly text: string };

/** What was found of a file by row: why a row is not taken, and what is flagged of one that is. */
export const foundInRows = ({
  rejects,
  flags,
}: Pick<ImportReport, 'rejects' | 'flags'>): ReadonlyMap<number, readonly Finding[]> => {
  const found = new Map<number, readonly Finding[]>();
  const add = (row: number | null, finding: Finding): void => {
    if (row !== null) {
      found.set(row, [...(found.get(row) ?? []), finding]);
    }
  };
  for (const { row, column, reason, remedy } of rejects) {
    add(row, { column, text: `${reason} ${remedy}` });
  }
  for (const { row, column = null, detail } of flags) {
    add(row, { column, text: detail });
  }
  return found;
};

/** Rows with what the boundaries say of them, too, which is found out after the file was read. */
export const withFlags = (
  rows: readonly PreviewRow[],
  found: ReadonlyMap<number, readonly Finding[]>,
): readonly PreviewRow[] =>
  rows.map((row) =>
    row.state === 'accepted' && found.has(row.row) ? { ...row, state: 'flagged' } : row,
  );

/**
 * How many rows with a remark are not among those shown: boundaries and earlier data speak once the
 * rows were chosen.
 */
export const unlistedIn = (rows: readonly PreviewRow[], flags: readonly ImportFlag[]): number => {
  const listed = new Set(rows.map(({ row }) => row));
  const flagged = new Set(flags.flatMap(({ row }) => row ?? []));
  return [...flagged].filter((row) => !listed.has(row)).length;
};
