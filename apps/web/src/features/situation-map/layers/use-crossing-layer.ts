import type { Flow } from '@waystation/domain';
import { type Gazetteer, LAYERS, withVolumes } from '@waystation/layers';
import { useTranslator } from '@waystation/ui';
import { useMemo } from 'react';
import { crossingConditions } from '../../place-filter/place-filter-words';
import { daysOf } from './days-of';
import { emptyIf } from './empty-if';
import { entryDates } from './entry-dates';
import { layerLoadOf } from './layer-load-of';
import type { MapLayer } from './map-layer';
import type { PlacesWanted } from './places-wanted';
import type { CrossingsKnown } from './use-crossing-rows';
import { useDrawnLayer } from './use-drawn-layer';
import { useFilterNote } from './use-filter-note';

type CrossingsTold = {
  readonly gazetteer: Gazetteer;
  /** Observed movements; null: none are read. */
  readonly flows: readonly Flow[] | null;
};

const NO_FLOWS: readonly Flow[] = [];

/** Border crossings as known at the moment shown. */
export const useCrossingLayer = (
  { view, look, theme, moves }: PlacesWanted,
  { query, all, rows }: CrossingsKnown,
  { gazetteer, flows }: CrossingsTold,
): MapLayer => {
  const words = useTranslator();
  const { t } = words;
  const data = useMemo(
    () =>
      rows === null
        ? null
        : {
            rows: withVolumes(rows, flows ?? NO_FLOWS, view.day),
            context: { gazetteer, moves },
          },
    [rows, flows, view.day, gazetteer, moves],
  );
  const params = useMemo(() => LAYERS.crossings.params.parse(look), [look]);
  const days = daysOf((data?.rows ?? []).map(({ at }) => at.entry?.at));
  const conditions = crossingConditions(view.crossingFilter, t);
  const filterNote = useFilterNote(
    all === null ? null : { shown: rows?.length ?? 0, all: all.length, conditions },
  );
  const load = emptyIf(all?.length === 0, layerLoadOf([query]), t('state.noCrossings'));
  return {
    ...useDrawnLayer(LAYERS.crossings, data, { params, theme }),
    ...entryDates(days, data !== null, words),
    name: 'crossings',
    load: emptyIf(rows?.length === 0, load, t('placeFilter.none')),
    filterNote,
    title: t('layer.crossings'),
    staleNote: null,
    aside: null,
    unit: '',
    areas: '',
    selects: 'crossing',
  };
};
