/** A longer header is a sentence; beyond this it is not looked at. */
const MAX_CHARACTERS = 200;

/**
 * A header as compared: lower case, without accents and punctuation, single spaces; a word in camel
 * case is one word. "Estimated # of IDP households  (total)" → "estimated of idp households total".
 */
export const normaliseHeader = (header: string): string =>
  header
    .slice(0, MAX_CHARACTERS)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
