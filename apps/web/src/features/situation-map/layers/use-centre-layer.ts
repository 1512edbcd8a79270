import { describeCentreGroup, LAYERS } from '@waystation/layers';
import { centreData, centresSaid, whyNoCentres } from '@waystation/scene';
import { useTranslator } from '@waystation/ui';
import { useMemo } from 'react';
import { emptyIf } from './empty-if';
import { layerLoadOf } from './layer-load-of';
import type { MapLayer } from './map-layer';
import type { PlacesWanted } from './places-wanted';
import type { CentresKnown } from './use-centre-rows';
import { useDrawnLayer } from './use-drawn-layer';
import { useLayerReader } from './use-layer-reader';

/** Reception centres as known at the moment shown. */
export const useCentreLayer = (
  { view, look, theme, moves }: PlacesWanted,
  { query, all, rows, grouped }: CentresKnown,
): MapLayer => {
  const words = useTranslator();
  const data = useMemo(() => centreData(rows, { moves, grouped }), [rows, moves, grouped]);
  const params = useMemo(() => LAYERS.centres.params.parse(look), [look]);
  const drawn = useDrawnLayer(LAYERS.centres, data, { params, theme });
  const reader = useLayerReader();
  const groups = useMemo(
    () => new Map(grouped.groups.map((group) => [group.key, group])),
    [grouped],
  );
  return {
    ...drawn,
    describe: (key) => {
      const group = groups.get(key);
      return group === undefined ? drawn.describe(key) : describeCentreGroup(group, reader);
    },
    extentOf: (key) => {
      const group = groups.get(key);
      return group === undefined ? null : { bounds: group.bounds, zoom: group.to };
    },
    ...centresSaid({ all, rows }, view, words),
    name: 'centres',
    load: emptyIf(whyNoCentres({ all, rows }, words.t), layerLoadOf([query])),
    aside: null,
    passports: [],
    selects: 'centre',
  };
};
