const NUMBER = /^\d{1,7}(?:[.,]\d{1,3})?$/;

const digitOf = (code: number): string => String(code % 16);

/** A limit as typed, in any of the readers' digits, with a point or a comma; null: none above nothing. */
export const limitOf = (typed: string): number | null => {
  const plain = typed
    .trim()
    // Arabic-Indic and Persian digits stand in rows of sixteen from U+0660 and U+06F0.
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => digitOf(digit.charCodeAt(0)))
    .replace('\u066B', '.');
  const value = NUMBER.test(plain) ? Number(plain.replace(',', '.')) : 0;
  return value > 0 ? value : null;
};
