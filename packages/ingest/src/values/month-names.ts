/** First letters of the months in English, French and Spanish, without accents; enough to tell them apart. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'ene'],
  ['feb', 'fev'],
  ['mar'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'aou', 'ago'],
  ['sep', 'set'],
  ['oct'],
  ['nov'],
  ['dec', 'dic'],
];

/** Number of a month (1–12) from its name in English, French or Spanish; null: not a month. */
export const monthOf = (name: string): number | null => {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const index = MONTHS.findIndex((starts) => starts.some((start) => plain.startsWith(start)));
  return index === -1 || plain.length < 3 ? null : index + 1;
};
