import type { CentreAt } from '@waystation/domain';
import type { Translate } from '@waystation/i18n';
import type { CentreRow, Reader } from '@waystation/layers';
import type { MapView } from '@waystation/view';
import { filterNoteOf } from '../filters/filter-note-of';
import { centreConditions } from '../filters/place-filter-words';
import type { LayerSaid } from '../layers/layer-said';
import { daysOf } from '../words/days-of';
import { type EntryDates, entryDates } from '../words/entry-dates';

/** What the symbols show and from when; without a count there is no ring, but there may be a status. */
export const centresSummary = (
  rows: readonly { readonly at: Pick<CentreAt, 'status'> }[] | null,
  { asOf, summary }: EntryDates,
  t: Translate,
): string => {
  if (asOf === null && rows?.some(({ at }) => at.status !== 'unknown')) {
    return t('layers.statusesOnly');
  }
  return [t('legend.centres'), summary].filter(Boolean).join('. ');
};

/** Places as far as they were read. */
export type PlacesRead<Row> = {
  /** Null: none are read. */
  readonly all: readonly Row[] | null;
  /** Those that the reader's filter lets through. */
  readonly rows: readonly Row[] | null;
};

/** What centres say of themselves; the caption is for a table, whose rows have no rings. */
export const centresSaid = (
  { all, rows }: PlacesRead<CentreRow>,
  { centreFilter }: Pick<MapView, 'centreFilter'>,
  reader: Reader,
): LayerSaid => {
  const { t } = reader;
  const days = daysOf((rows ?? []).map(({ at }) => at.places.countedAt));
  const dates = entryDates(days, rows !== null, reader);
  const summary = centresSummary(rows, dates, t);
  return {
    ...dates,
    title: t('layer.centres'),
    summary,
    caption: dates.asOf === null ? summary : dates.summary,
    staleNote: null,
    filterNote: filterNoteOf(
      all && {
        shown: rows?.length ?? 0,
        all: all.length,
        conditions: centreConditions(centreFilter, t),
      },
      reader,
    ),
    unit: t('unit.places'),
    areas: '',
  };
};

/** Why no centre is drawn: none is recorded, or the filter leaves none; null: some are, or none is read. */
export const whyNoCentres = ({ all, rows }: PlacesRead<CentreRow>, t: Translate): string | null => {
  if (all?.length === 0) {
    return t('state.noCentres');
  }
  return rows?.length === 0 ? t('placeFilter.none') : null;
};
