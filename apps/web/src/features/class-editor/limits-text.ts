import { CLASS_COUNTS } from '@waystation/cartography';

/** Marks by which readers of one language or another group thousands. */
const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/;
const SPACES = /[\s\u00A0\u202F]/g;

/** As links can hold it: class-text reads nine digits. */
export const MOST_LIMIT = 999_999_999;

const limitOf = (text: string, decimals: number): number => {
  const digits = text.replaceAll(SPACES, '');
  // `5,000` is five thousand people; only shares and densities have decimals.
  const plain =
    decimals === 0 && GROUPED.test(digits)
      ? digits.replaceAll(/[.,]/g, '')
      : digits.replace(',', '.');
  return plain === '' ? Number.NaN : Number(Number(plain).toFixed(decimals));
};

/** Semicolons, also as Arabic writes them. */
const BETWEEN = /[;؛]/;

/** Numbers with something other than semicolons between them; spaces alone may group thousands. */
const NOT_APART = /\d\s*[,،.]\s+\d|\d\s*[|/،]\s*\d/;

/** What is wrong with limits that were typed, where that can be told. */
export type LimitsFault = 'notApart' | 'tooLarge' | 'refused';

/** Limits as they are typed, with semicolons between them, because numbers themselves have commas. */
export const limitsText = (limits: readonly number[]): string => limits.join('; ');

const limitsIn = (text: string, decimals: number): readonly number[] =>
  text
    .split(BETWEEN)
    .filter((part) => part.trim() !== '')
    .map((part) => limitOf(part, decimals));

/** Why a text says no limits, for who typed it. */
export const limitsFault = (text: string, decimals: number): LimitsFault => {
  if (NOT_APART.test(text)) {
    return 'notApart';
  }
  return limitsIn(text, decimals).some((limit) => limit > MOST_LIMIT) ? 'tooLarge' : 'refused';
};

/**
 * The upper limits that a text says, for all classes but the last. Null: they are not numbers above
 * zero, do not rise, or are more than classes can be told apart.
 */
export const readLimits = (text: string, decimals: number): readonly number[] | null => {
  const limits = limitsIn(text, decimals);
  const isGood = limits.every(
    (limit, index) => limit > (limits[index - 1] ?? 0) && limit <= MOST_LIMIT,
  );
  return isGood && limits.length > 0 && limits.length < CLASS_COUNTS.most ? limits : null;
};
