/** Zeros of the digits that readers of Arabic script type; the other nine follow each. */
const FOREIGN_ZEROS = [0x0660, 0x06f0] as const;

/** Western digits in place of Arabic-Indic and Persian ones. */
export const westernDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (FOREIGN_ZEROS.findLast((zero) => code >= zero) ?? code));
  });
