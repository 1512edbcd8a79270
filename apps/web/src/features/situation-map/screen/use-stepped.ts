import { useMemo } from 'react';
import { areaSteps, type SteppedLayer } from '../canvas/stepped-layer';
import { shownLayers } from './shown-layers';
import type { MapScreenModel } from './use-map-screen';

/** What the keyboard steps through: the areas, then what of merged sites and hexagons is shown. */
export const useStepped = (model: MapScreenModel): readonly SteppedLayer[] => {
  const { areas } = model.map.areas;
  const own = useMemo((): SteppedLayer => ({ layer: 'areas', places: areaSteps(areas) }), [areas]);
  return [
    own,
    ...shownLayers(model).flatMap(({ name, steps }) =>
      steps === undefined ? [] : [{ layer: name, places: steps }],
    ),
  ];
};
