import { isolate, searchable } from '@waystation/i18n';

const LATIN = /(?!\p{Script=Arabic})\p{L}/u;
const STARTS_FROM_RIGHT = /^[^\p{L}\d]*\p{Script=Arabic}/u;

/**
 * Words of an Arabic drawing. Programs set drawings from the left whatever their language, so that a date
 * would begin with its year: such words are isolated. Those that begin in Arabic and have no other letters
 * keep their order by themselves, and are found as they are typed; but for those with a number in groups, which
 * needs marks of its own: set from the left, "about 90 300" would end with its "about".
 */
export const drawnWords = (text: string): string => {
  if (!STARTS_FROM_RIGHT.test(text) || LATIN.test(text)) {
    return isolate(text);
  }
  const plain = searchable(text, 'rtl');
  return plain.includes('\u2068') ? isolate(text) : plain;
};
