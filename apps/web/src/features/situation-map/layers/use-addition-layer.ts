import { useQuery } from '@tanstack/react-query';
import { changeBreaks, type Theme } from '@waystation/cartography';
import { arrivalsOfSeries, type Flow } from '@waystation/domain';
import { type AdditionRow, additionRows, LAYERS } from '@waystation/layers';
import { useTranslator } from '@waystation/ui';
import type { MapView } from '@waystation/view';
import { useMemo } from 'react';
import { operationQueries } from '../../../api/operation-queries';
import { daysOf } from './days-of';
import { layerLoadOf } from './layer-load-of';
import type { LayerLook } from './layer-look';
import type { MapLayer } from './map-layer';
import type { useAreaLayers } from './use-area-layers';
import { useDrawnLayer } from './use-drawn-layer';

type AdditionWanted = {
  readonly view: MapView;
  readonly look: LayerLook;
  readonly theme: Theme;
};

type Areas = ReturnType<typeof useAreaLayers>;

/** The earlier day, where what a series added since may be said. */
const sinceOf = ({ vs, indicator }: MapView) => (indicator?.from === 'flows' ? vs : null);

const datesOf = ({ between }: AdditionRow) => [
  'before' in between ? between.before.asOf : undefined,
  'after' in between ? between.after.asOf : undefined,
];

const useAdditionData = (flows: readonly Flow[] | undefined, view: MapView, areas: Areas) => {
  const { indicator, day } = view;
  const from = sinceOf(view);
  const countries = areas.data?.rows;
  return useMemo(() => {
    if (flows === undefined || countries === undefined || from === null || indicator === null) {
      return null;
    }
    const days = { from, to: day };
    const rows = additionRows(countries, arrivalsOfSeries(flows, indicator), days);
    const sizes = rows.flatMap(({ addition }) =>
      addition.kind === 'added' ? [addition.value] : [],
    );
    return { rows, context: { breaks: changeBreaks(sizes), unit: indicator.unit, ...days } };
  }, [flows, countries, indicator, from, day]);
};

/** The countries by what the series added since the day compared with; null: no such comparison. */
export const useAdditionLayer = (wanted: AdditionWanted, areas: Areas): MapLayer | null => {
  const { view, look, theme } = wanted;
  const { t, formats } = useTranslator();
  const since = sinceOf(view);
  const movements = useQuery({
    ...operationQueries(view.operation.code).movements(),
    enabled: since !== null,
  });
  const data = useAdditionData(movements.data?.flows, view, areas);
  const params = useMemo(() => LAYERS.additions.params.parse(look), [look]);
  const drawn = useDrawnLayer(LAYERS.additions, data, { params, theme });
  if (since === null) {
    return null;
  }
  const { layer } = areas;
  return {
    ...layer,
    ...drawn,
    filterNote: null,
    load: layer.load.kind === 'ready' ? layerLoadOf([movements]) : layer.load,
    dates: daysOf(data?.rows.flatMap(datesOf) ?? []),
    title: t('added.title', { what: layer.title }),
    summary: t('added.between', { from: formats.date(since), to: formats.date(view.day) }),
  };
};
