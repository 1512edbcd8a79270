import type { ColumnMapping, FileColumn, ImportInspection } from '@waystation/domain';

/** Columns by field, as they are assigned on a screen. */
export type Assigned = Readonly<Record<string, number>>;

/** The assignment that a file is read with. */
export const assignedIn = (columns: readonly FileColumn[]): Assigned =>
  Object.fromEntries(
    columns.flatMap(({ field, index, isPersonal }) =>
      field === null || isPersonal ? [] : [[field, index]],
    ),
  );

/** The assignment with a column as another field, or as none; a field has one column at a time. */
export const assign = (
  assigned: Assigned,
  column: Pick<FileColumn, 'index'>,
  field: string | null,
): Assigned => {
  const others = Object.entries(assigned).filter(
    ([own, index]) => index !== column.index && own !== field,
  );
  return Object.fromEntries(field === null ? others : [...others, [field, column.index]]);
};

/** The mapping that says so to the reader of files; null: the file has no table. */
export const mappingOf = (
  { headerRow, sheets }: Pick<ImportInspection, 'headerRow' | 'sheets'>,
  columns: Assigned,
): ColumnMapping | null => {
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  const sheet = visible.find(({ isRead }) => isRead) ?? visible[0];
  return headerRow === null ? null : { sheet: sheet?.name ?? null, headerRow, columns };
};
