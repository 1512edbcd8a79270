import { useQuery } from '@tanstack/react-query';
import type { Theme } from '@waystation/cartography';
import type { Day } from '@waystation/domain';
import { centreRows, crossingRows, type Gazetteer, LAYERS } from '@waystation/layers';
import { useTranslator } from '@waystation/ui';
import { useMemo } from 'react';
import { operationQueries } from '../../../api/operation-queries';
import type { LayerLoad } from '../../layer-panel/layer-card';
import type { MapView } from '../view/map-view';
import { daysOf } from './days-of';
import { layerLoadOf } from './layer-load-of';
import type { LayerLook } from './layer-look';
import type { MapLayer } from './map-layer';
import { useDrawnLayer } from './use-drawn-layer';

type PlacesWanted = { readonly view: MapView; readonly look: LayerLook; readonly theme: Theme };

const MS_PER_MINUTE = 60_000;

/** The end of the minute of a moment, so that a running clock makes new rows once a minute. */
const useMinute = (moment: Date): Date => {
  const minute = Math.floor(moment.getTime() / MS_PER_MINUTE);
  return useMemo(() => new Date((minute + 1) * MS_PER_MINUTE - 1), [minute]);
};

/** The newest date of entries and what to say of all their dates; of what was not read, nothing. */
const useDated = () => {
  const { t, formats } = useTranslator();
  return (dates: readonly Day[], isRead: boolean) => {
    const [oldest] = dates;
    const asOf = dates.at(-1) ?? null;
    if (oldest === undefined || asOf === null) {
      return { dates, asOf, summary: isRead ? t('layers.nothingReported') : '' };
    }
    const summary =
      oldest === asOf
        ? t('layers.newestFrom', { date: formats.date(asOf) })
        : t('layers.entriesWithin', { period: formats.period(oldest, asOf) });
    return { dates, asOf, summary };
  };
};

const emptyIf = (isEmpty: boolean, load: LayerLoad, because: string): LayerLoad =>
  load.kind === 'ready' && isEmpty ? { kind: 'empty', because } : load;

/** Reception centres as known at the moment shown. */
export const useCentreLayer = ({ view, look, theme }: PlacesWanted) => {
  const { t } = useTranslator();
  const dated = useDated();
  const query = useQuery(operationQueries(view.operation.code).centres());
  const moment = useMinute(view.moment);
  const rule = view.operation.staleness.centres;
  const data = useMemo(
    () =>
      query.data === undefined
        ? null
        : { rows: centreRows(query.data, moment, rule), context: null },
    [query.data, moment, rule],
  );
  const params = useMemo(() => LAYERS.centres.params.parse(look), [look]);
  const words = dated(
    daysOf((data?.rows ?? []).map(({ at }) => at.places.countedAt)),
    data !== null,
  );
  const layer: MapLayer = {
    ...useDrawnLayer(LAYERS.centres, data, { params, theme }),
    name: 'centres',
    load: emptyIf(query.data?.centres.length === 0, layerLoadOf([query]), t('state.noCentres')),
    ...words,
    title: t('layer.centres'),
    summary: [t('legend.centres'), words.summary].filter(Boolean).join('. '),
    staleNote: null,
    aside: null,
    unit: t('unit.places'),
    areas: '',
    selects: 'centre',
  };
  return { layer, centres: query.data?.centres ?? null };
};

/** Border crossings as known at the moment shown. */
export const useCrossingLayer = ({ view, look, theme }: PlacesWanted, gazetteer: Gazetteer) => {
  const { t } = useTranslator();
  const dated = useDated();
  const query = useQuery(operationQueries(view.operation.code).crossings());
  const moment = useMinute(view.moment);
  const rule = view.operation.staleness.crossings;
  const data = useMemo(
    () =>
      query.data === undefined
        ? null
        : { rows: crossingRows(query.data, moment, rule), context: { gazetteer } },
    [query.data, moment, rule, gazetteer],
  );
  const params = useMemo(() => LAYERS.crossings.params.parse(look), [look]);
  const words = dated(daysOf((data?.rows ?? []).map(({ at }) => at.entry?.at)), data !== null);
  const layer: MapLayer = {
    ...useDrawnLayer(LAYERS.crossings, data, { params, theme }),
    name: 'crossings',
    load: emptyIf(query.data?.crossings.length === 0, layerLoadOf([query]), t('state.noCrossings')),
    ...words,
    title: t('layer.crossings'),
    staleNote: null,
    aside: null,
    unit: '',
    areas: '',
    selects: 'crossing',
  };
  return { layer, crossings: query.data?.crossings ?? null };
};
