import { useQuery } from '@tanstack/react-query';
import type { Theme } from '@waystation/cartography';
import { LAYERS } from '@waystation/layers';
import { addedSince, additionData, additionsSaid, type LayerLook } from '@waystation/scene';
import { useTranslator } from '@waystation/ui';
import type { MapView } from '@waystation/view';
import { useMemo } from 'react';
import { operationQueries } from '../../../api/operation-queries';
import { layerLoadOf } from './layer-load-of';
import type { MapLayer } from './map-layer';
import type { useAreaLayers } from './use-area-layers';
import { useDrawnLayer } from './use-drawn-layer';

type AdditionWanted = {
  readonly view: MapView;
  readonly look: LayerLook;
  readonly theme: Theme;
};

type Areas = ReturnType<typeof useAreaLayers>;

/** The countries by what the series added since the day compared with; null: no such comparison. */
export const useAdditionLayer = (wanted: AdditionWanted, areas: Areas): MapLayer | null => {
  const { view, look, theme } = wanted;
  const reader = useTranslator();
  const { indicator, day, vs } = view;
  const from = addedSince(view);
  const movements = useQuery({
    ...operationQueries(view.operation.code).movements(),
    enabled: from !== null,
  });
  const flows = movements.data?.flows;
  const data = useMemo(
    () => additionData(flows, { indicator, day, vs }, areas.data),
    [flows, areas.data, indicator, day, vs],
  );
  const params = useMemo(() => LAYERS.additions.params.parse(look), [look]);
  const drawn = useDrawnLayer(LAYERS.additions, data, { params, theme });
  if (from === null) {
    return null;
  }
  const { layer } = areas;
  return {
    ...layer,
    ...additionsSaid(layer, data, { days: { from, to: day }, reader }),
    ...drawn,
    passports: [],
    load: layer.load.kind === 'ready' ? layerLoadOf([movements]) : layer.load,
  };
};
