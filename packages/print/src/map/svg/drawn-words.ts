import { isolate, searchable } from '@waystation/i18n';

const LATIN = /(?!\p{Script=Arabic})\p{L}/u;
const STARTS_FROM_RIGHT = /^[^\p{L}\d]*\p{Script=Arabic}/u;

/**
 * Words of an Arabic drawing. Programs set drawings from the left whatever their language, so that a date
 * would begin with its year: such words are isolated. Those that begin in Arabic and have no other letters
 * keep their order by themselves, and are found as they are typed.
 */
export const drawnWords = (text: string): string =>
  STARTS_FROM_RIGHT.test(text) && !LATIN.test(text) ? searchable(text, 'rtl') : isolate(text);
