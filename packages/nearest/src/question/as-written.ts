import { NEEDS } from './needs';

/**
 * Parameters of a question that have two names, GET /nearest's first, then that of the app's own
 * address. Every door takes both: a need under the other name is asked for, never dropped.
 */
export const TWO_NAMES = [
  ['needs', 'need'],
  ['nationality', 'consulate'],
  ['languages', 'language'],
  ['at', 'asOf'],
] as const;

/** Of these the ones that hold several words, parted by commas or each under the name again. */
export const LIST_NAMES: readonly string[] = ['needs', 'nationality', 'languages'];

const NEED_BY_LETTERS: ReadonlyMap<string, string> = new Map([
  ...NEEDS.map((need) => [need.toLowerCase(), need] as const),
  // As people of the field write them; UASC: unaccompanied and separated children.
  ...['uac', 'uasc'].map((said) => [said, 'unaccompaniedChildren'] as const),
  ['24h', 'open24h'],
]);

/** The name of a parameter as it is spelled here, however its capital letters were typed: `LAT` is `lat`. */
export const nameAsWritten = (said: string, names: readonly string[]): string =>
  names.includes(said)
    ? said
    : (names.find((name) => name.toLowerCase() === said.toLowerCase()) ?? said);

/** A need as it is spelled here, however capital letters were typed or it is shortened; what is none stays as typed. */
export const needAsWritten = (said: string): string =>
  NEED_BY_LETTERS.get(said.toLowerCase()) ?? said;

/** The code of a language with its first part in small letters: `AR` is `ar`. */
export const languageAsWritten = (said: string): string => {
  const [first = '', ...others] = said.split('-');
  return [first.toLowerCase(), ...others].join('-');
};

/** The words of a list, parted by commas; blank ones are none. */
export const wordsOfList = (text: string): readonly string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
