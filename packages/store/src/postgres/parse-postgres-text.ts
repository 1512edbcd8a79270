import pg from 'pg';

const INT8 = 20;
const DATE = 1082;
const TIMESTAMP = 1114;
const TIMESTAMPTZ = 1184;

const asText = (text: string): string => text;

/** Counts fit a number exactly up to 2^53; beyond that a rounded count would be a wrong one. */
const asSafeInteger = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) {
    throw new RangeError(`${text} does not fit a number exactly`);
  }
  return value;
};

/**
 * How values of PostgreSQL become values of JavaScript: the same as in the embedded engine. Days and
 * times stay text, because a Date would shift them by the machine's time zone.
 */
export const parsePostgresText: typeof pg.types.getTypeParser = (oid, format) => {
  switch (oid) {
    case INT8:
      return asSafeInteger;
    case DATE:
    case TIMESTAMP:
    case TIMESTAMPTZ:
      return asText;
    default:
      return pg.types.getTypeParser(oid, format);
  }
};
