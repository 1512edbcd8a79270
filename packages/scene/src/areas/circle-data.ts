import type { AreaColumns, AreaFigures } from '@waystation/domain';
import {
  type AreaCircleContext,
  type AreaCircleRow,
  areaCircleRows,
  largestArea,
  type Reader,
} from '@waystation/layers';
import { levelWordBy, levelWords, type MapView } from '@waystation/view';
import type { LayerData } from '../layers/layer-data';
import type { LayerSaid } from '../layers/layer-said';
import type { AreaData } from './area-data';

type Circled = {
  readonly data: AreaData;
  readonly areas: AreaColumns | null;
  readonly reference: AreaFigures | null;
};

/** The numbers of areas as circles; the newest round fixes the scale for all days. */
export const circleData = ({
  data,
  areas,
  reference,
}: Circled): LayerData<AreaCircleRow, AreaCircleContext> => {
  if (data === null || areas === null) {
    return null;
  }
  const { unit, passport } = data.context;
  const maximum = largestArea(
    reference?.value ?? [],
    data.rows.map(({ value }) => value),
  );
  return { rows: areaCircleRows(data.rows, areas), context: { maximum, unit, passport } };
};

/** What the circles say of themselves, from the words of the areas that they stand on. */
export const circlesSaid = (areas: LayerSaid, view: MapView, reader: Reader): LayerSaid => {
  const { t } = reader;
  const name = levelWords(view.levelNames, view.level, reader);
  return {
    ...areas,
    filterNote: null,
    title:
      name === null
        ? t('layer.areaCircles')
        : t('layer.areaCirclesOf', { level: levelWordBy(name, reader.language) }),
    summary: areas.summary === '' ? '' : t('layers.circlesSummary', { round: areas.summary }),
    unit: t(`unit.${view.indicator?.unit ?? 'individuals'}`),
  };
};
