import type { ClassRow } from '@waystation/cartography';
import type { Words } from './passport-summary';

/** The numbers of a class, as its row in a legend says them. */
export const classRangeWords = (
  { from, to }: Pick<ClassRow, 'from' | 'to'>,
  decimals: number,
  { t, formats }: Words,
): string => {
  if (to === null) {
    return t('legend.atLeast', { from: formats.number(from, decimals) });
  }
  return from === to ? formats.number(from, decimals) : formats.range(from, to, decimals);
};
