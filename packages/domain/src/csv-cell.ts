/** What a spreadsheet would take for the start of a formula (reference/standards.md 3.3). */
const FORMULA = /^[=+\-@\t\r\0]/;

const NEEDS_QUOTES = /[",\r\n]/;

/** One cell of CSV; text that a spreadsheet would run is made text again, numbers stay numbers. */
export const csvCell = (value: string | number | null): string => {
  if (value === null || typeof value === 'number') {
    return `${value ?? ''}`;
  }
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
