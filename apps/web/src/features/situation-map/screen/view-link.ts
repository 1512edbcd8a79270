import type { CameraState, MapState, SearchText } from '@waystation/view';
import { writeMapState } from '@waystation/view';
import type { Map as MaplibreMap } from 'maplibre-gl';
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

/** The parameters of what is seen, with what shall differ from it. */
export const seenSearch = (
  seen: SeenView,
  map: MaplibreMap | null,
  changes: Partial<MapState> = {},
): SearchText => writeMapState({ ...seenState(seen, map && cameraOf(map)), ...changes });

/** The whole address of parameters of this page, as {@link writeSearchText} writes them. */
export const linkTo = (search: string): string => `${location.origin}${location.pathname}${search}`;
