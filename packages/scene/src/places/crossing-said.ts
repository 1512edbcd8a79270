import type { Translate } from '@waystation/i18n';
import type { CrossingRow, Reader } from '@waystation/layers';
import type { MapView } from '@waystation/view';
import { filterNoteOf } from '../filters/filter-note-of';
import { crossingConditions } from '../filters/place-filter-words';
import type { LayerSaid } from '../layers/layer-said';
import { daysOf } from '../words/days-of';
import { entryDates } from '../words/entry-dates';
import type { PlacesRead } from './centre-said';

/** What crossings say of themselves. */
export const crossingsSaid = (
  { all, rows }: PlacesRead<CrossingRow>,
  { crossingFilter }: Pick<MapView, 'crossingFilter'>,
  reader: Reader,
): LayerSaid => {
  const { t } = reader;
  const days = daysOf((rows ?? []).map(({ at }) => at.entry?.at));
  return {
    ...entryDates(days, rows !== null, reader),
    title: t('layer.crossings'),
    staleNote: null,
    filterNote: filterNoteOf(
      all && {
        shown: rows?.length ?? 0,
        all: all.length,
        conditions: crossingConditions(crossingFilter, t),
      },
      reader,
    ),
    unit: '',
    areas: '',
  };
};

/** Why no crossing is drawn: none is recorded, or the filter leaves none; null: some are, or none is read. */
export const whyNoCrossings = (
  { all, rows }: PlacesRead<CrossingRow>,
  t: Translate,
): string | null => {
  if (all?.length === 0) {
    return t('state.noCrossings');
  }
  return rows?.length === 0 ? t('placeFilter.none') : null;
};
