import type { Cell } from '#table/cell';

/** A value of JSON as a cell; lists, objects and null are blank. */
export const cellOf = (value: unknown): Cell => {
  if (typeof value === 'number' || typeof value === 'string') {
    return value;
  }
  return typeof value === 'boolean' ? String(value) : '';
};
