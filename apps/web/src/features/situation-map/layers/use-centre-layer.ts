import { useQuery } from '@tanstack/react-query';
import { centreRows, LAYERS } from '@waystation/layers';
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

/** Reception centres as known at the moment shown. */
export const useCentreLayer = ({ view, look, theme, moves }: PlacesWanted) => {
  const words = useTranslator();
  const { t } = words;
  const query = useQuery(operationQueries(view.operation.code).centres());
  const moment = useMinute(view.moment);
  const rule = view.operation.staleness.centres;
  const data = useMemo(
    () =>
      query.data === undefined
        ? null
        : { rows: centreRows(query.data, moment, rule), context: { moves } },
    [query.data, moment, rule, moves],
  );
  const params = useMemo(() => LAYERS.centres.params.parse(look), [look]);
  const days = daysOf((data?.rows ?? []).map(({ at }) => at.places.countedAt));
  const dates = entryDates(days, data !== null, words);
  const layer: MapLayer = {
    ...useDrawnLayer(LAYERS.centres, data, { params, theme }),
    ...dates,
    name: 'centres',
    load: emptyIf(query.data?.centres.length === 0, layerLoadOf([query]), t('state.noCentres')),
    title: t('layer.centres'),
    summary: [t('legend.centres'), dates.summary].filter(Boolean).join('. '),
    staleNote: null,
    aside: null,
    unit: t('unit.places'),
    areas: '',
    selects: 'centre',
  };
  return { layer, centres: query.data?.centres ?? null };
};
