import { useNavigate } from '@tanstack/react-router';
import { type SearchText, writeMapState } from '@waystation/view';
import type { Map as MaplibreMap } from 'maplibre-gl';
import type { MapScreenModel } from './use-map-screen';

/** How large the map is seen, as a sheet is told it, so that nothing of what was seen is cut off. */
export const seenSize = (map: MaplibreMap | null): SearchText => {
  const frame = map?.getContainer();
  return frame === undefined ? {} : { seen: `${frame.clientWidth}x${frame.clientHeight}` };
};

/** Opens the composer with what is seen; without a camera in the address it is the whole operation. */
export const useSnapshot = (
  { state, view }: Pick<MapScreenModel, 'state' | 'view'>,
  map: MaplibreMap | null,
): (() => void) => {
  const navigate = useNavigate();
  return () =>
    void navigate({
      to: '/$op/snapshot',
      params: { op: view.operation.code },
      search: { ...writeMapState(state), ...(state.at !== null && seenSize(map)) },
    });
};
