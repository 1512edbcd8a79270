import type { GridRow } from './grid';

const TOTAL =
  /^(grand |sub-? ?|overall )?totals?( général| general)?\s*:?$|^(total général|gran total|suma total|المجموع|الإجمالي|المجموع الكلي)\s*:?$/i;

/** Whether a row adds up the rows above it: its first filled cell says so. */
export const isTotalsRow = ({ cells }: GridRow): boolean => {
  const first = cells.find((cell) => cell !== '');
  return typeof first === 'string' && TOTAL.test(first.trim());
};
