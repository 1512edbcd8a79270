import { areaMark } from '@waystation/cartography';
import { type AreaContext, type AreaRow, classedFigure, type Reader } from '@waystation/layers';
import type { AreaData } from './area-data';

const isOfClass = (row: AreaRow, context: AreaContext, index: number): boolean => {
  const mark = areaMark(classedFigure(row, context), context.breaks);
  return mark.kind === 'class' && mark.index === index;
};

/** The areas of the only class that the legend leaves; null: every class is shown. */
export const rowsOfClass = (data: AreaData, isolated: number | null): readonly AreaRow[] | null =>
  data === null || isolated === null
    ? null
    : data.rows.filter((row) => isOfClass(row, data.context, isolated));

/** Says how many of the areas stand out, for only those of one class do. */
export const isolatedNote = (
  { shown, all }: { readonly shown: number; readonly all: number },
  { t, formats }: Pick<Reader, 't' | 'formats'>,
): string => t('classes.onlyNote', { shown: formats.number(shown), all: formats.number(all) });
