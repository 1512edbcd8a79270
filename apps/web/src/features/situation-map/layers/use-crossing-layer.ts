import type { Flow } from '@waystation/domain';
import { type Gazetteer, LAYERS } from '@waystation/layers';
import { crossingData, crossingsSaid, whyNoCrossings } from '@waystation/scene';
import { useTranslator } from '@waystation/ui';
import { useMemo } from 'react';
import { emptyIf } from './empty-if';
import { layerLoadOf } from './layer-load-of';
import type { MapLayer } from './map-layer';
import type { PlacesWanted } from './places-wanted';
import type { CrossingsKnown } from './use-crossing-rows';
import { useDrawnLayer } from './use-drawn-layer';

type CrossingsTold = {
  readonly gazetteer: Gazetteer;
  /** Observed movements; null: none are read. */
  readonly flows: readonly Flow[] | null;
};

/** Border crossings as known at the moment shown. */
export const useCrossingLayer = (
  { view, look, theme, moves }: PlacesWanted,
  { query, all, rows }: CrossingsKnown,
  { gazetteer, flows }: CrossingsTold,
): MapLayer => {
  const words = useTranslator();
  const { day } = view;
  const data = useMemo(
    () => crossingData(rows, { flows, day }, { gazetteer, moves }),
    [rows, flows, day, gazetteer, moves],
  );
  const params = useMemo(() => LAYERS.crossings.params.parse(look), [look]);
  return {
    ...useDrawnLayer(LAYERS.crossings, data, { params, theme }),
    ...crossingsSaid({ all, rows }, view, words),
    name: 'crossings',
    load: emptyIf(whyNoCrossings({ all, rows }, words.t), layerLoadOf([query])),
    aside: null,
    passports: [],
    selects: 'crossing',
  };
};
