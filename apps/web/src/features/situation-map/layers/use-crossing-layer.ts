import { useQuery } from '@tanstack/react-query';
import type { Flow } from '@waystation/domain';
import { crossingRows, type Gazetteer, LAYERS, withVolumes } from '@waystation/layers';
import { useTranslator } from '@waystation/ui';
import { useMemo } from 'react';
import { operationQueries } from '../../../api/operation-queries';
import { daysOf } from './days-of';
import { emptyIf } from './empty-if';
import { entryDates } from './entry-dates';
import { layerLoadOf } from './layer-load-of';
import type { MapLayer } from './map-layer';
import type { PlacesWanted } from './places-wanted';
import { useDrawnLayer } from './use-drawn-layer';
import { useMinute } from './use-minute';

type CrossingsTold = {
  readonly gazetteer: Gazetteer;
  /** Observed movements; null: none are read. */
  readonly flows: readonly Flow[] | null;
};

const NO_FLOWS: readonly Flow[] = [];

/** Border crossings as known at the moment shown. */
export const useCrossingLayer = (
  { view, look, theme, moves }: PlacesWanted,
  { gazetteer, flows }: CrossingsTold,
) => {
  const words = useTranslator();
  const { t } = words;
  const query = useQuery(operationQueries(view.operation.code).crossings());
  const moment = useMinute(view.moment);
  const rule = view.operation.staleness.crossings;
  const data = useMemo(
    () =>
      query.data === undefined
        ? null
        : {
            rows: withVolumes(crossingRows(query.data, moment, rule), flows ?? NO_FLOWS, view.day),
            context: { gazetteer, moves },
          },
    [query.data, moment, rule, flows, view.day, gazetteer, moves],
  );
  const params = useMemo(() => LAYERS.crossings.params.parse(look), [look]);
  const days = daysOf((data?.rows ?? []).map(({ at }) => at.entry?.at));
  const layer: MapLayer = {
    ...useDrawnLayer(LAYERS.crossings, data, { params, theme }),
    ...entryDates(days, data !== null, words),
    name: 'crossings',
    load: emptyIf(query.data?.crossings.length === 0, layerLoadOf([query]), t('state.noCrossings')),
    title: t('layer.crossings'),
    staleNote: null,
    aside: null,
    unit: '',
    areas: '',
    selects: 'crossing',
  };
  return { layer, crossings: query.data?.crossings ?? null };
};
