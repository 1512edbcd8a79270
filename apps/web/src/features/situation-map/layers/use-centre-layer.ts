import type { CentreAt } from '@waystation/domain';
import type { Translate } from '@waystation/i18n';
import { describeCentreGroup, LAYERS } from '@waystation/layers';
import { useTranslator } from '@waystation/ui';
import { useMemo } from 'react';
import { centreConditions } from '../../place-filter/place-filter-words';
import { daysOf } from './days-of';
import { emptyIf } from './empty-if';
import { type EntryDates, entryDates } from './entry-dates';
import { layerLoadOf } from './layer-load-of';
import type { MapLayer } from './map-layer';
import type { PlacesWanted } from './places-wanted';
import type { CentresKnown } from './use-centre-rows';
import { useDrawnLayer } from './use-drawn-layer';
import { useFilterNote } from './use-filter-note';
import { useLayerReader } from './use-layer-reader';

/** What the symbols show and from when; without a count there is no ring, but there may be a status. */
export const summaryOf = (
  rows: readonly { readonly at: Pick<CentreAt, 'status'> }[] | null,
  { asOf, summary }: EntryDates,
  t: Translate,
): string => {
  if (asOf === null && rows?.some(({ at }) => at.status !== 'unknown')) {
    return t('layers.statusesOnly');
  }
  return [t('legend.centres'), summary].filter(Boolean).join('. ');
};

/** Reception centres as known at the moment shown. */
export const useCentreLayer = (
  { view, look, theme, moves }: PlacesWanted,
  { query, all, rows, grouped }: CentresKnown,
): MapLayer => {
  const words = useTranslator();
  const { t } = words;
  const data = useMemo(
    () => (rows === null ? null : { rows, context: { moves, grouped } }),
    [rows, moves, grouped],
  );
  const params = useMemo(() => LAYERS.centres.params.parse(look), [look]);
  const days = daysOf((data?.rows ?? []).map(({ at }) => at.places.countedAt));
  const dates = entryDates(days, data !== null, words);
  const drawn = useDrawnLayer(LAYERS.centres, data, { params, theme });
  const reader = useLayerReader();
  const groups = useMemo(
    () => new Map(grouped.groups.map((group) => [group.key, group])),
    [grouped],
  );
  const conditions = centreConditions(view.centreFilter, t);
  const filterNote = useFilterNote(
    all === null ? null : { shown: rows?.length ?? 0, all: all.length, conditions },
  );
  const summary = summaryOf(rows, dates, t);
  const load = emptyIf(all?.length === 0, layerLoadOf([query]), t('state.noCentres'));
  return {
    ...drawn,
    describe: (key) => {
      const group = groups.get(key);
      return group === undefined ? drawn.describe(key) : describeCentreGroup(group, reader);
    },
    extentOf: (key) => {
      const group = groups.get(key);
      return group === undefined ? null : { bounds: group.bounds, zoom: group.to };
    },
    ...dates,
    name: 'centres',
    load: emptyIf(rows?.length === 0, load, t('placeFilter.none')),
    filterNote,
    title: t('layer.centres'),
    summary,
    caption: dates.asOf === null ? summary : dates.summary,
    staleNote: null,
    aside: null,
    unit: t('unit.places'),
    areas: '',
    selects: 'centre',
  };
};
