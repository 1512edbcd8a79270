import { useQuery } from '@tanstack/react-query';
import { crossingRows, type Gazetteer, LAYERS } from '@waystation/layers';
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

/** Border crossings as known at the moment shown. */
export const useCrossingLayer = (
  { view, look, theme, moves }: PlacesWanted,
  gazetteer: Gazetteer,
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
        : { rows: crossingRows(query.data, moment, rule), context: { gazetteer, moves } },
    [query.data, moment, rule, gazetteer, moves],
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
