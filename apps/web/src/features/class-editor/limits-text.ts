import { CLASS_COUNTS } from '@waystation/cartography';

/** Marks by which readers of one language or another group thousands. */
const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/;
const SPACES = /[\s\u00A0\u202F]/g;

/** As links can hold it: class-text reads nine digits. */
const MOST = 999_999_999;

const limitOf = (text: string, decimals: number): number => {
  const digits = text.replaceAll(SPACES, '');
  // `5,000` is five thousand people; only shares and densities have decimals.
  const plain =
    decimals === 0 && GROUPED.test(digits)
      ? digits.replaceAll(/[.,]/g, '')
      : digits.replace(',', '.');
  return plain === '' ? Number.NaN : Number(Number(plain).toFixed(decimals));
};

/** Limits as they are typed, with semicolons between them, because numbers themselves have commas. */
export const limitsText = (limits: readonly number[]): string => limits.join('; ');

/**
 * The upper limits that a text says, for all classes but the last. Null: they are not numbers above
 * zero, do not rise, or are more than classes can be told apart.
 */
export const readLimits = (text: string, decimals: number): readonly number[] | null => {
  const limits = text
    .split(';')
    .filter((part) => part.trim() !== '')
    .map((part) => limitOf(part, decimals));
  const isGood = limits.every((limit, index) => limit > (limits[index - 1] ?? 0) && limit <= MOST);
  return isGood && limits.length > 0 && limits.length < CLASS_COUNTS.most ? limits : null;
};
