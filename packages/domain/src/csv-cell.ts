/** What a spreadsheet would take for the start of a formula (reference/standards.md 3.3). */
const FORMULA = /^[=+\-@\t\r\0]/;

const NEEDS_QUOTES = /[",\r\n]/;

/** Characters that only order what is drawn (UAX 9); a cell that holds them is not found and joins nothing. */
const MARKS_OF_ORDER = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * One cell of CSV: plain text, what a spreadsheet would run is made text again, numbers stay numbers.
 */
export const csvCell = (value: string | number | null): string => {
  if (value === null || typeof value === 'number') {
    return `${value ?? ''}`;
  }
  const plain = value.replaceAll(MARKS_OF_ORDER, '');
  const safe = FORMULA.test(plain) ? `'${plain}` : plain;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
