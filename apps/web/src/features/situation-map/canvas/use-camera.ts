import type { Map as MaplibreMap } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import type { CameraState } from '../../../map-state/map-state';

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

type CameraWanted = {
  readonly map: MaplibreMap | null;
  /** The camera that the address says; null: the whole operation. */
  readonly at: CameraState | null;
  readonly bounds: Bounds | null;
  readonly onMove: (at: CameraState) => void;
};

/** Room in pixels around the operation, so that its edge is not under a control. */
const PADDING = { wide: 28, phone: 10 } as const;
const PHONE_WIDTH = 640;
/** A single place would else be shown at street level. */
const FIT_MAX_ZOOM = 9;

/** Shows the whole operation. */
export const fitBounds = (map: MaplibreMap, bounds: Bounds, isAnimated: boolean): void => {
  const [west, south, east, north] = bounds;
  map.fitBounds([west, south, east, north], {
    padding: map.getContainer().clientWidth < PHONE_WIDTH ? PADDING.phone : PADDING.wide,
    maxZoom: FIT_MAX_ZOOM,
    animate: isAnimated,
  });
};

const cameraOf = (map: MaplibreMap): CameraState => {
  const { lat, lng } = map.getCenter();
  return { latitude: lat, longitude: lng, zoom: map.getZoom() };
};

/** A camera as far from another as its rounding in the address: the same. */
const isSame = (a: CameraState, b: CameraState): boolean =>
  Math.abs(a.latitude - b.latitude) < 1e-4 &&
  Math.abs(a.longitude - b.longitude) < 1e-4 &&
  Math.abs(a.zoom - b.zoom) < 0.01;

const jumpTo = (map: MaplibreMap, { latitude, longitude, zoom }: CameraState): void => {
  map.jumpTo({ center: [longitude, latitude], zoom });
};

/** Puts the camera where the address says, and tells where the reader moved it. */
export const useCamera = ({ map, at, bounds, onMove }: CameraWanted): void => {
  const latest = useRef({ at, bounds, onMove });
  latest.current = { at, bounds, onMove };

  useEffect(() => {
    if (map === null) {
      return;
    }
    if (latest.current.at !== null) {
      jumpTo(map, latest.current.at);
    } else if (latest.current.bounds !== null) {
      fitBounds(map, latest.current.bounds, false);
    }
    const tell = (): void => latest.current.onMove(cameraOf(map));
    map.on('moveend', tell);
    return () => {
      map.off('moveend', tell);
    };
  }, [map]);

  useEffect(() => {
    // The address changed by itself ("back", a link): the camera follows.
    if (map !== null && at !== null && !map.isMoving() && !isSame(at, cameraOf(map))) {
      jumpTo(map, at);
    }
  }, [map, at]);
};
