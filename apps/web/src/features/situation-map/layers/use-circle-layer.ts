import type { Theme } from '@waystation/cartography';
import {
  type AreaCircleContext,
  type AreaCircleRow,
  areaCircleRows,
  LAYERS,
  largestArea,
} from '@waystation/layers';
import { useTranslator } from '@waystation/ui';
import type { MapView } from '@waystation/view';
import { levelWordBy, levelWords } from '@waystation/view';
import { useMemo } from 'react';
import type { LayerLook } from './layer-look';
import type { MapLayer } from './map-layer';
import type { useAreaLayers } from './use-area-layers';
import { type LayerData, useDrawnLayer } from './use-drawn-layer';

type CirclesWanted = {
  readonly view: MapView;
  readonly look: LayerLook;
  readonly theme: Theme;
  readonly areas: ReturnType<typeof useAreaLayers>;
};

/** Rows are made only for a map that shows them; the newest round fixes the scale for all days. */
const useCircleData = ({
  look,
  areas: { data, areas, reference },
}: CirclesWanted): LayerData<AreaCircleRow, AreaCircleContext> =>
  useMemo(() => {
    if (!look.visible || data === null || areas === null) {
      return null;
    }
    const { unit, passport } = data.context;
    const maximum = largestArea(
      reference?.value ?? [],
      data.rows.map(({ value }) => value),
    );
    return { rows: areaCircleRows(data.rows, areas), context: { maximum, unit, passport } };
  }, [look.visible, data, areas, reference]);

/** The numbers of areas as circles, while their colours may show a rate. */
export const useCircleLayer = (wanted: CirclesWanted): MapLayer => {
  const { view, look, theme, areas } = wanted;
  const words = useTranslator();
  const { t } = words;
  const data = useCircleData(wanted);
  const params = useMemo(() => LAYERS.areaCircles.params.parse(look), [look]);
  const name = levelWords(view.levelNames, view.level, words);
  const { summary } = areas.layer;
  return {
    ...areas.layer,
    ...useDrawnLayer(LAYERS.areaCircles, data, { params, theme }),
    filterNote: null,
    name: 'areaCircles',
    title:
      name === null
        ? t('layer.areaCircles')
        : t('layer.areaCirclesOf', { level: levelWordBy(name, words.language) }),
    summary: summary === '' ? '' : t('layers.circlesSummary', { round: summary }),
    unit: t(`unit.${view.indicator?.unit ?? 'individuals'}`),
  };
};
