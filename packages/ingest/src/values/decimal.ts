import type { Cell } from '#table/cell';
import { isMissing } from '#table/missing-value';
import { plainDigits } from './plain-digits';
import type { ValueRead } from './value-read';

/**
 * Reads a decimal number such as a coordinate. A comma is a decimal comma: degrees never need
 * groups of thousands. NaN and infinity are bad, not missing.
 */
export const readDecimal = (cell: Cell): ValueRead<number> => {
  if (typeof cell === 'string' && isMissing(cell)) {
    return { kind: 'missing' };
  }
  const value = typeof cell === 'number' ? cell : decimalOf(plainDigits(cell).replace(/^\+/, ''));
  return Number.isFinite(value)
    ? { kind: 'value', value }
    : {
        kind: 'bad',
        code: 'notANumber',
        reason: 'This is not a decimal number.',
        remedy: 'Write degrees as decimals, for example 4.8594, without letters or minutes.',
      };
};

const decimalOf = (text: string): number =>
  /^-?\d+([.,]\d+)?([eE][-+]?\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
