import { normaliseHeader } from './normalise-header';

const matches = (header: string, name: string | RegExp): boolean =>
  typeof name === 'string' ? header === name : name.test(header);

/** The column of each field by its header names; a field whose column is not there is left out. */
export const fieldColumns = <K extends string>(
  columns: readonly string[],
  fields: Readonly<Record<K, readonly (string | RegExp)[]>>,
): ReadonlyMap<K, number> => {
  const headers = columns.map(normaliseHeader);
  const found = new Map<K, number>();
  for (const field in fields) {
    for (const name of fields[field]) {
      const index = headers.findIndex((header) => header !== '' && matches(header, name));
      if (index !== -1 && !found.has(field)) {
        found.set(field, index);
      }
    }
  }
  return found;
};

/** The share of the named fields that a header has; what format detection is built on. */
export const shareOfFields = <K extends string>(
  columns: readonly string[],
  fields: Readonly<Record<K, readonly (string | RegExp)[]>>,
): number => {
  const wanted = Object.keys(fields).length;
  return wanted === 0 ? 0 : fieldColumns(columns, fields).size / wanted;
};
