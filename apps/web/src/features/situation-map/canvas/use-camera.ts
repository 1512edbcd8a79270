import type { CameraState } from '@waystation/view';
import type { Map as MaplibreMap, PaddingOptions } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import { boxesOver } from './boxes-over';
import { fitPadding } from './fit-padding';
import { isOwnMove, moveOwn } from './own-moves';

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

type CameraWanted = {
  readonly map: MaplibreMap | null;
  /** The camera that the address says; null: the whole operation. */
  readonly at: CameraState | null;
  readonly bounds: Bounds | null;
  readonly onMove: (at: CameraState) => void;
};

/** A single place would else be shown at street level. */
const FIT_MAX_ZOOM = 9;

const paddingOf = (container: HTMLElement): PaddingOptions =>
  fitPadding({
    width: container.clientWidth,
    height: container.clientHeight,
    over: boxesOver(container),
    direction: document.documentElement.dir,
  });

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

const jumpTo = (map: MaplibreMap, { latitude, longitude, zoom }: CameraState): void =>
  moveOwn(map, () => {
    map.jumpTo({ center: [longitude, latitude], zoom });
  });

/** Whether the map is drawn as large as its frame. */
const fills = (map: MaplibreMap): boolean => {
  const [frame, canvas] = [map.getContainer(), map.getCanvas()];
  return frame.clientWidth === canvas.clientWidth && frame.clientHeight === canvas.clientHeight;
};

/**
 * Keeps a map as large as its frame, and the whole operation in it until the reader moves it. MapLibre's
 * own watch does not do: it passes over what changes while the map is being made.
 */
const watchFrame = (map: MaplibreMap, whole: () => Bounds | null): (() => void) => {
  const observer = new ResizeObserver(() => {
    if (fills(map)) {
      return;
    }
    moveOwn(map, () => {
      const [bounds, isAtRest] = [whole(), !map.isMoving()];
      map.resize();
      if (bounds !== null && isAtRest) {
        fitBounds(map, bounds, false);
      }
    });
    // A canvas is emptied when its size changes.
    map.redraw();
  });
  observer.observe(map.getContainer());
  return () => observer.disconnect();
};

/** Puts the camera where the address says, and tells where the reader moved it. */
export const useCamera = ({ map, at, bounds, onMove }: CameraWanted): void => {
  const latest = useRef({ at, bounds, onMove });
  latest.current = { at, bounds, onMove };

  useEffect(() => {
    if (map === null) {
      return;
    }
    const whole = (): Bounds | null => (latest.current.at === null ? latest.current.bounds : null);
    const first = whole();
    if (latest.current.at !== null) {
      jumpTo(map, latest.current.at);
    } else if (first !== null) {
      moveOwn(map, () => fitBounds(map, first, false));
    }
    const tell = (): void => {
      if (!isOwnMove(map)) {
        latest.current.onMove(cameraOf(map));
      }
    };
    map.on('moveend', tell);
    const stop = watchFrame(map, whole);
    return () => {
      map.off('moveend', tell);
      stop();
    };
  }, [map]);

  useEffect(() => {
    // The address changed by itself ("back", a link): the camera follows.
    if (map !== null && at !== null && !map.isMoving() && !isSame(at, cameraOf(map))) {
      jumpTo(map, at);
    }
  }, [map, at]);
};
