import type { Translator } from '../create-translator';

/** Smaller squares are points to people who look for each other. */
const LEAST_SQUARE_METRES = 100;
const KILOMETRE = 1_000;

/** How large a square a code stands for, `square of 1 km`; null: it is a point, or as good as one. */
export const squareWords = (
  sideMetres: number | null,
  { t, formats }: Pick<Translator, 't' | 'formats'>,
): string | null => {
  if (sideMetres === null || sideMetres < LEAST_SQUARE_METRES) {
    return null;
  }
  const side =
    sideMetres < KILOMETRE
      ? t('unit.m', { value: formats.number(sideMetres) })
      : t('unit.km', { value: formats.number(sideMetres / KILOMETRE) });
  return t('search.square', { side });
};
