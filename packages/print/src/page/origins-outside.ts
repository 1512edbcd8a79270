import type { OriginSum } from '@waystation/scene';
import { freeWidth, type PaperProjection } from '#map/projection/paper-projection';
import { isLeftOff } from './own-parts';
import type { LargestAreas } from './sheet-content';
import type { SheetWanted } from './sheet-wanted';
import { drawnLayers } from './sheet-words';

/** As many as stand beside a legend and are read at a glance. */
const MOST_ORIGINS = 6;

const isOutside = ({ position, isAbroad }: OriginSum, { frame, toPaper }: PaperProjection) => {
  if (isAbroad || position === null) {
    return true;
  }
  const [x, y] = toPaper(position);
  return x < 0 || y < 0 || x > freeWidth(frame) || y > frame.heightMm;
};

/**
 * Where people come from that the map does not show, abroad or beyond its edge: of the lines that are
 * drawn, with their date and unit. Null: the lines have no such end, or none are drawn.
 */
export const originsOutside = (
  sheet: SheetWanted,
  projection: PaperProjection,
): LargestAreas | null => {
  const { t, formats } = sheet.words;
  const layer = drawnLayers(sheet).find(({ origins }) => origins !== undefined);
  const outside = layer?.origins?.filter((origin) => isOutside(origin, projection)) ?? [];
  const counted = outside.flatMap(({ value, ...origin }) =>
    value === null || value === 0 ? [] : [{ ...origin, value }],
  );
  if (layer === undefined || counted.length === 0 || isLeftOff('origins', sheet)) {
    return null;
  }
  const shown = counted.slice(0, MOST_ORIGINS);
  return {
    title: t('print.origins'),
    since: layer.unit,
    fewer: null,
    rows: shown.map(({ name, value, isLeast }) => ({
      name,
      value,
      number: isLeast
        ? t('qualified.atLeast', { value: formats.number(value) })
        : formats.number(value),
      change: '',
      newlyCounted: 0,
    })),
    notes: [
      [
        layer.summary,
        t('print.originsSummed'),
        ...(outside.length === shown.length
          ? []
          : [t('print.originsShown', { shown: shown.length, all: outside.length })]),
      ]
        .filter(Boolean)
        .join('. '),
    ],
  };
};
