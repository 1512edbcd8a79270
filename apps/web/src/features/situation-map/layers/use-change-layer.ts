import { useQuery } from '@tanstack/react-query';
import type { Theme } from '@waystation/cartography';
import type { AdminLevel } from '@waystation/domain';
import { LAYERS } from '@waystation/layers';
import {
  areaQuestions,
  changeData,
  changesSaid,
  eachPassport,
  type LayerLook,
} from '@waystation/scene';
import { useTranslator } from '@waystation/ui';
import type { MapView } from '@waystation/view';
import { useMemo } from 'react';
import { operationQueries } from '../../../api/operation-queries';
import { layerLoadOf } from './layer-load-of';
import type { MapLayer } from './map-layer';
import type { useAreaLayers } from './use-area-layers';
import { useDrawnLayer } from './use-drawn-layer';

type ChangeWanted = {
  readonly view: MapView;
  readonly level: AdminLevel;
  readonly look: LayerLook;
  readonly theme: Theme;
};

type Areas = ReturnType<typeof useAreaLayers>;

/** The areas by their change since the round that they are compared with; null: no comparison. */
export const useChangeLayer = (wanted: ChangeWanted, areas: Areas): MapLayer | null => {
  const { view, level, look, theme } = wanted;
  const words = useTranslator();
  const { earlier: asked, figures } = areaQuestions(view);
  const earlier = useQuery({
    ...operationQueries(view.operation.code).figures(level, asked ?? figures),
    enabled: asked !== null,
  });
  const data = useMemo(
    () => changeData(earlier.data, areas.data, areas.areas),
    [earlier.data, areas.data, areas.areas],
  );
  const params = useMemo(() => LAYERS.changes.params.parse(look), [look]);
  const drawn = useDrawnLayer(LAYERS.changes, data, { params, theme });
  if (asked === null) {
    return null;
  }
  const { layer } = areas;
  return {
    ...layer,
    ...changesSaid(layer, data, words),
    ...drawn,
    passports: eachPassport([earlier.data?.passport, ...layer.passports]),
    load: layer.load.kind === 'ready' ? layerLoadOf([earlier]) : layer.load,
  };
};
