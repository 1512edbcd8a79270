import type { Map as MaplibreMap } from 'maplibre-gl';

/** The part of a MapLibre map that layers are mounted to. */
export type MountTarget = Pick<
  MaplibreMap,
  | 'addImage'
  | 'addLayer'
  | 'addSource'
  | 'getLayer'
  | 'getContainer'
  | 'getLayersOrder'
  | 'getSource'
  | 'hasImage'
  | 'isMoving'
  | 'isSourceLoaded'
  | 'moveLayer'
  | 'on'
  | 'removeLayer'
  | 'removeSource'
  | 'setFilter'
  | 'setLayoutProperty'
  | 'setPaintProperty'
  | 'triggerRepaint'
>;
