import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { flowScale, type Theme } from '@waystation/cartography';
import type { Day, Flow } from '@waystation/domain';
import {
  type FlowRow,
  type Gazetteer,
  LAYERS,
  movementRows,
  originRows,
  scalableValues,
} from '@waystation/layers';
import { useTranslator } from '@waystation/ui';
import { useMemo } from 'react';
import { operationQueries } from '../../../api/operation-queries';
import type { MapView } from '../view/map-view';
import { daysOf } from './days-of';
import { figureQuestion, referenceQuestion } from './figure-question';
import { layerLoadOf } from './layer-load-of';
import type { LayerLook } from './layer-look';
import type { MapLayer } from './map-layer';
import { passportSummary } from './passport-summary';
import { staleNote } from './stale-note';
import { useDrawnLayer } from './use-drawn-layer';
import { useLastCopy } from './use-last-copy';

type FlowsWanted = {
  readonly view: MapView;
  readonly gazetteer: Gazetteer;
  readonly theme: Theme;
};

/** People present by origin, from where they come to where they are. */
export const useOriginLayer = (
  { view, gazetteer, theme }: FlowsWanted,
  look: LayerLook,
  isEnabled: boolean,
): MapLayer => {
  const { t, formats } = useTranslator();
  const queries = operationQueries(view.operation.code);
  const { indicator, day, moment, operation } = view;
  const asked = useQuery({
    ...queries.origins(figureQuestion(indicator, day)),
    enabled: isEnabled,
    placeholderData: keepPreviousData,
  });
  const origins = useLastCopy(asked, indicator?.id ?? '');
  const reference = useQuery({
    ...queries.origins(referenceQuestion(indicator, day)),
    enabled: isEnabled,
  });
  const data = useMemo(() => {
    if (origins.data === undefined || reference.data === undefined) {
      return null;
    }
    const unit = indicator?.unit ?? 'individuals';
    const fixed = originRows(reference.data, gazetteer, unit);
    return {
      rows: originRows(origins.data, gazetteer, unit),
      context: { scale: flowScale(scalableValues(fixed)) },
    };
  }, [origins.data, reference.data, gazetteer, indicator]);
  const params = useMemo(() => LAYERS.origins.params.parse(look), [look]);
  const passport = origins.data?.passport ?? null;
  return {
    ...useDrawnLayer(LAYERS.origins, data, { params, theme }),
    name: 'origins',
    load: layerLoadOf(isEnabled ? [origins, reference] : []),
    asOf: passport?.asOf ?? null,
    dates: daysOf([passport?.asOf]),
    title: t('layer.origins'),
    summary: origins.data === undefined ? '' : passportSummary(passport, { t, formats }),
    aside: null,
    staleNote: staleNote({ passport, moment, rule: operation.staleness.rounds }, t),
    unit: t('unit.individuals'),
    areas: '',
    selects: null,
  };
};

const ONWARD = ['evacuation', 'onwardMovement', 'return'] as const;
const ARRIVAL = ['arrival'] as const;

/** What movements say of their dates: each pair of ends has its own. */
const useMovementWords = () => {
  const { t, formats } = useTranslator();
  return (rows: readonly FlowRow[] | null) => {
    const dates = daysOf((rows ?? []).map(({ asOf }) => asOf));
    const [oldest] = dates;
    const asOf = dates.at(-1) ?? null;
    if (oldest === undefined || asOf === null) {
      return { dates, asOf, summary: rows === null ? '' : t('layers.nothingReported') };
    }
    const summary =
      oldest === asOf
        ? t('layers.cumulativeTo', { date: formats.date(asOf) })
        : t('layers.cumulativeWithin', { period: formats.period(oldest, asOf) });
    return { dates, asOf, summary };
  };
};

const useMovementRows = (
  { view, gazetteer }: FlowsWanted,
  flows: readonly Flow[] | undefined,
  kinds: readonly Flow['kind'][],
) =>
  useMemo(() => {
    if (flows === undefined) {
      return null;
    }
    const at = (asOf: Day) => movementRows(flows, gazetteer, { kinds, asOf });
    return {
      rows: at(view.day),
      context: { scale: flowScale(scalableValues(at(view.span.to))) },
    };
  }, [flows, gazetteer, kinds, view.day, view.span.to]);

/** Arrivals across borders, and onward movement, as known on the day. */
export const useMovementLayers = (
  wanted: FlowsWanted,
  looks: { readonly arrivals: LayerLook; readonly onward: LayerLook },
  isEnabled: boolean,
) => {
  const { view, theme } = wanted;
  const { t } = useTranslator();
  const wordsOf = useMovementWords();
  const movements = useQuery({
    ...operationQueries(view.operation.code).movements(),
    enabled: isEnabled,
  });
  const flows = movements.data?.flows;
  const arrivals = useMovementRows(wanted, flows, ARRIVAL);
  const onward = useMovementRows(wanted, flows, ONWARD);
  const arrivalParams = useMemo(
    () => LAYERS.arrivals.params.parse(looks.arrivals),
    [looks.arrivals],
  );
  const onwardParams = useMemo(() => LAYERS.onward.params.parse(looks.onward), [looks.onward]);
  const drawnArrivals = useDrawnLayer(LAYERS.arrivals, arrivals, { params: arrivalParams, theme });
  const drawnOnward = useDrawnLayer(LAYERS.onward, onward, { params: onwardParams, theme });
  const common = {
    load: layerLoadOf(isEnabled ? [movements] : []),
    staleNote: null,
    aside: null,
    unit: t('unit.individuals'),
    areas: '',
    selects: null,
  } as const;
  const layers: readonly MapLayer[] = [
    {
      ...drawnArrivals,
      ...common,
      ...wordsOf(arrivals?.rows ?? null),
      name: 'arrivals',
      title: t('layer.arrivalLines'),
    },
    {
      ...drawnOnward,
      ...common,
      ...wordsOf(onward?.rows ?? null),
      name: 'onward',
      title: t('layer.onward'),
    },
  ];
  return { layers, flows: flows ?? null };
};
