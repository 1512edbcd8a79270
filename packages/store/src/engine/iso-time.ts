import { raw, type Sql } from './sql';

/** A `timestamptz` column as ISO 8601 text in UTC, the same on both engines. */
export const isoTime = (column: string): Sql =>
  raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
