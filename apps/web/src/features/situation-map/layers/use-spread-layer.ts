import { useQuery } from '@tanstack/react-query';
import type { Theme } from '@waystation/cartography';
import { LAYERS } from '@waystation/layers';
import { type LayerLook, spreadData, spreadQuestion, spreadsSaid } from '@waystation/scene';
import { useTranslator } from '@waystation/ui';
import type { MapView } from '@waystation/view';
import { useMemo } from 'react';
import { operationQueries } from '../../../api/operation-queries';
import type { MapLayer } from './map-layer';
import type { useAreaLayers } from './use-area-layers';
import { useDrawnLayer } from './use-drawn-layer';

type SpreadsWanted = {
  readonly view: MapView;
  readonly look: LayerLook;
  readonly theme: Theme;
  readonly areas: ReturnType<typeof useAreaLayers>;
};

/** Where sources differ, and by how much; read only for a map that shows it. */
export const useSpreadLayer = ({ view, look, theme, areas }: SpreadsWanted): MapLayer => {
  const words = useTranslator();
  const asked = look.visible ? spreadQuestion(view) : null;
  const read = useQuery(operationQueries(view.operation.code).sourceSpreads(asked));
  const spreads = asked === null ? undefined : read.data;
  const { indicator } = view;
  const data = useMemo(
    () => spreadData({ areas: areas.areas, spreads, view: { indicator } }),
    [areas.areas, spreads, indicator],
  );
  const params = useMemo(() => LAYERS.spreads.params.parse(look), [look]);
  return {
    ...areas.layer,
    ...spreadsSaid(areas.layer, spreads, words),
    ...useDrawnLayer(LAYERS.spreads, data, { params, theme }),
    passports: spreads?.passports ?? [],
    name: 'spreads',
  };
};
