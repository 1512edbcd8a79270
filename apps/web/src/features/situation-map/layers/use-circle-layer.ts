import type { Theme } from '@waystation/cartography';
import { LAYERS } from '@waystation/layers';
import { circleData, circlesSaid, type LayerLook } from '@waystation/scene';
import { useTranslator } from '@waystation/ui';
import type { MapView } from '@waystation/view';
import { useMemo } from 'react';
import type { MapLayer } from './map-layer';
import type { useAreaLayers } from './use-area-layers';
import { useDrawnLayer } from './use-drawn-layer';

type CirclesWanted = {
  readonly view: MapView;
  readonly look: LayerLook;
  readonly theme: Theme;
  readonly areas: ReturnType<typeof useAreaLayers>;
};

/** Rows are made only for a map that shows them. */
const useCircleData = ({ look: { visible }, areas: { data, areas, reference } }: CirclesWanted) =>
  useMemo(
    () => (visible ? circleData({ data, areas, reference }) : null),
    [visible, data, areas, reference],
  );

/** The numbers of areas as circles, while their colours may show a rate. */
export const useCircleLayer = (wanted: CirclesWanted): MapLayer => {
  const { view, look, theme, areas } = wanted;
  const words = useTranslator();
  const data = useCircleData(wanted);
  const params = useMemo(() => LAYERS.areaCircles.params.parse(look), [look]);
  return {
    ...areas.layer,
    ...circlesSaid(areas.layer, view, words),
    ...useDrawnLayer(LAYERS.areaCircles, data, { params, theme }),
    name: 'areaCircles',
  };
};
