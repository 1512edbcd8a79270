import widths from './advance-widths.json';
import { FACES, type FaceName, RANGES } from './faces';

/**
 * How much wider a line is in heavier weights than at 400, measured on names of places in Noto Sans
 * and rounded up: a label may be given a little more room than it takes.
 */
const WIDER: Readonly<Record<number, number>> = { 400: 1, 500: 1.025, 600: 1.05, 700: 1.07 };

/** Letters of scripts that are not in the table: as wide as they are high, which few are. */
const UNKNOWN = 1;

const MARK = /^\p{M}$/u;
const INVISIBLE = /^\p{Cf}$/u;

const DIGITS = 2;
const NONE = 'zz';

const advanceOf = (character: string, table: readonly string[]): number => {
  if (MARK.test(character) || INVISIBLE.test(character)) {
    return 0;
  }
  const code = character.codePointAt(0) ?? 0;
  const range = RANGES.findIndex(([from, to]) => code >= from && code <= to);
  const from = RANGES[range]?.[0] ?? code;
  const found = table[range]?.slice((code - from) * DIGITS, (code - from + 1) * DIGITS) ?? NONE;
  return found === NONE ? UNKNOWN : Number.parseInt(found, 36) / 1000;
};

/**
 * How wide a line is, in heights of its letters. Arabic letters count as if they stood alone, which
 * is wider than joined.
 */
export const textWidth = (text: string, face: FaceName): number => {
  const { weight, slant } = FACES[face];
  const alone = [...text].reduce((sum, character) => sum + advanceOf(character, widths[slant]), 0);
  return alone * (WIDER[weight] ?? 1);
};
