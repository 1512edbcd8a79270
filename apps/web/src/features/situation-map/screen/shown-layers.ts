import type { MapLayer } from '../layers/map-layer';
import type { MapScreenModel } from './use-map-screen';

/** The layers on show, in the order of the panel. */
export const shownLayers = ({ map, shown }: MapScreenModel): readonly MapLayer[] =>
  map.layers.filter(({ name }) => shown.some(({ id }) => id === name));
