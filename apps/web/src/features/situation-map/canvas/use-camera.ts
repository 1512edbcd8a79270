import type { CameraState } from '@waystation/view';
import type { Map as MaplibreMap, PaddingOptions } from 'maplibre-gl';
import { useEffect, useRef } from 'react';

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
const PADDING = 28;
const PHONE_PADDING = 10;
/** On a phone the column of buttons at the end would hide what lies under it. */
const PHONE_BUTTONS = 64;
const PHONE_WIDTH = 640;
/** A single place would else be shown at street level. */
const FIT_MAX_ZOOM = 9;

const paddingOf = (container: HTMLElement): PaddingOptions => {
  if (container.clientWidth >= PHONE_WIDTH) {
    return { top: PADDING, bottom: PADDING, left: PADDING, right: PADDING };
  }
  const isRightToLeft = document.documentElement.dir === 'rtl';
  return {
    top: PHONE_PADDING,
    bottom: PHONE_PADDING,
    left: isRightToLeft ? PHONE_BUTTONS : PHONE_PADDING,
    right: isRightToLeft ? PHONE_PADDING : PHONE_BUTTONS,
  };
};

/** Shows the whole operation. */
export const fitBounds = (map: MaplibreMap, bounds: Bounds, isAnimated: boolean): void => {
  const [west, south, east, north] = bounds;
  map.fitBounds([west, south, east, north], {
    padding: paddingOf(map.getContainer()),
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
