/**
 * The letters that the P-codes of a country begin with, as the column `area.country` has them;
 * boundary versions are per country. Empty for text that is no P-code.
 */
export const lettersOfPcode = (pcode: string): string => /^[A-Z]{2,3}/.exec(pcode)?.[0] ?? '';
