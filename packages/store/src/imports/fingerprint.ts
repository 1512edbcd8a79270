import { hash } from 'node:crypto';

const sortKeys = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const digest = (text: string): string => hash('sha256', text, 'hex').slice(0, 32);

/** 128 bits of a SHA-256, as 32 hex digits (a `uuid` to the database), of a list of plain values. */
export const fingerprintOfList = (values: readonly unknown[]): string =>
  digest(JSON.stringify(values));

/** The same of a record; the order of its fields does not matter. */
export const fingerprintOf = (record: unknown): string => digest(JSON.stringify(record, sortKeys));
