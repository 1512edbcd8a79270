import type { Map as MaplibreMap } from 'maplibre-gl';
import type { CameraState, MapState } from '../../../map-state/map-state';
import { writeSearchText } from '../../../map-state/search-text';
import { writeMapState } from '../../../map-state/write-map-state';
import type { MapScreenModel } from './use-map-screen';

/** What decides what is seen, whether the address says it or a default does. */
export type SeenView = Pick<MapScreenModel, 'state' | 'view' | 'shown'>;

const cameraOf = (map: MaplibreMap): CameraState => {
  const { lat, lng } = map.getCenter();
  return { latitude: lat, longitude: lng, zoom: map.getZoom() };
};

/** The state of what is seen with nothing left open, so that new data do not change the link. */
export const seenState = (
  { state, view, shown }: SeenView,
  camera: CameraState | null,
): MapState => ({
  ...state,
  at: camera ?? state.at,
  asOf: view.day,
  indicator: view.indicator?.id ?? state.indicator,
  level: view.level ?? state.level,
  layers: [...shown],
});

/** The whole address of what is seen. */
export const viewLink = (seen: SeenView, map: MaplibreMap | null): string =>
  `${location.origin}${location.pathname}${writeSearchText(
    writeMapState(seenState(seen, map && cameraOf(map))),
  )}`;
