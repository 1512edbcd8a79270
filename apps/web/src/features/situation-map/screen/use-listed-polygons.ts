import type { Drawing } from '@waystation/layers';
import { listedPolygons } from '@waystation/scene';
import { useMemo } from 'react';
import type { MapScreenModel } from './use-map-screen';

const NONE: Drawing['polygons'] = [];

/** The polygons of the areas that the reader chose. */
export const useListedPolygons = ({ state, map }: MapScreenModel): Drawing['polygons'] => {
  const { within } = state;
  const { geometry } = map.areas;
  return useMemo(
    () => (within?.kind === 'areas' ? listedPolygons(within, geometry) : NONE),
    [within, geometry],
  );
};
