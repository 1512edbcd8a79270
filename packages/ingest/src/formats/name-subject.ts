import type { RowCells } from '#table/row-reader';
import type { ReadContext } from './format';

/** Remembers which cell of a row places a subject; nothing where it is blank or the row was rejected. */
export const nameSubject = <K extends string>(
  row: RowCells<K>,
  { field, subject }: { readonly field: K; readonly subject: string },
  { log }: Pick<ReadContext, 'log'>,
): void => {
  const { value, ...where } = row.cell(field);
  if (value !== null && row.ok()) {
    log.name({ ...where, value, subject });
  }
};
