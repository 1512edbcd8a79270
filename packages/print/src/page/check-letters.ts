import printed from '../map/labels/printed-letters.json';
import { RefusedSheet } from './refused-sheet';

/** So many letters are named; a text in another script has dozens. */
const NAMED = 10;

const hex = (code = 0): string => `\\u{${code.toString(16)}}`;

/** What is not seen, such as marks of direction, needs no letter. */
const WITHOUT_LETTER = new RegExp(
  `[^\\p{Cc}\\p{Default_Ignorable_Code_Point}${printed.map(([from, to]) => `${hex(from)}-${hex(to)}`).join('')}]`,
  'gu',
);

/**
 * Refuses a page with letters that no font of print has, and names them. The typesetter would take them
 * from any font of the machine that it runs on, so the same sheet would differ from one to the next.
 */
export const checkLetters = (page: unknown): void => {
  const missing = new Set(JSON.stringify(page).match(WITHOUT_LETTER));
  if (missing.size > 0) {
    throw new RefusedSheet({ code: 'noLetters', what: [...missing].slice(0, NAMED).join(' ') });
  }
};
