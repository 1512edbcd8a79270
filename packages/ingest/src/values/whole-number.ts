import type { Cell } from '#table/cell';
import { isMissing } from '#table/missing-value';
import type { NumberStyle } from './number-style';
import { plainDigits } from './plain-digits';
import type { ValueRead } from './value-read';

type CountRead = ValueRead<number>;

const bad = (code: string, reason: string, remedy: string): CountRead => ({
  kind: 'bad',
  code,
  reason,
  remedy,
});

const NOT_A_NUMBER = bad(
  'notANumber',
  'This is not a number.',
  'Write the count in digits only; leave the cell blank if it is not known.',
);
const AMBIGUOUS = bad(
  'ambiguousNumber',
  'The sign in this number may group thousands or mark decimals; nothing in the column tells which.',
  'Write counts of people without a separator, for example 1234.',
);
const NOT_WHOLE = bad(
  'notWhole',
  'People and households are counted in whole numbers.',
  'Round the count at its source, or correct the cell.',
);

const checked = (value: number): CountRead => {
  if (!Number.isInteger(value)) {
    return NOT_WHOLE;
  }
  if (value < 0) {
    return bad(
      'negativeNumber',
      'A count cannot be below zero.',
      'Correct the number; report a correction as a new count, not as a negative one.',
    );
  }
  return value > Number.MAX_SAFE_INTEGER
    ? bad('numberTooLarge', 'The number is too large to be a count.', 'Correct the number.')
    : { kind: 'value', value };
};

const withoutGroups = (text: string, style: Exclude<NumberStyle, null>): string =>
  style === ',' ? text.replaceAll(',', '') : text.replaceAll('.', '').replace(',', '.');

/** One sign and exactly three digits after each: thousands in one country, decimals in the next. */
const MAY_BE_GROUPED = /^-?\d{1,3}([.,]\d{3})+$/;
const ONE_GROUP = /^-?\d{1,3}[.,]\d{3}$/;
const PLAIN = /^[-+]?\d+([.,]0*)?$/;

const signOf = (text: string): ',' | '.' => (text.includes(',') ? ',' : '.');

/**
 * Reads a count of people or households. "46767.0" is 46767; "1,234,567" is plain; "1.234" and
 * "1,234" are refused unless the column's style proves what the sign means. Zero is a value.
 */
export const readWholeNumber = (cell: Cell, style: NumberStyle): CountRead => {
  if (isMissing(cell)) {
    return { kind: 'missing' };
  }
  if (typeof cell === 'number') {
    return checked(cell);
  }
  const text = plainDigits(cell);
  if (MAY_BE_GROUPED.test(text)) {
    const proven = ONE_GROUP.test(text) ? style : signOf(text);
    return proven === null ? AMBIGUOUS : checked(Number(withoutGroups(text, proven)));
  }
  if (PLAIN.test(text)) {
    return checked(Number(text.replace(',', '.')));
  }
  if (/^-?\d+[.,]\d+$/.test(text)) {
    return NOT_WHOLE;
  }
  return style !== null && /^-?[\d.,]+$/.test(text)
    ? checked(Number(withoutGroups(text, style)))
    : NOT_A_NUMBER;
};
