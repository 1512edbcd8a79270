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

/** Pixels at each side of a map that a panel lies over; one beside the map takes none. */
const coveredBy = (
  panel: Element,
  container: Element,
): { readonly left: number; readonly right: number } => {
  const [over, frame] = [panel.getBoundingClientRect(), container.getBoundingClientRect()];
  const isAtLeft = over.left <= frame.left;
  return {
    left: isAtLeft ? Math.max(0, over.right - frame.left) : 0,
    right: isAtLeft ? 0 : Math.max(0, frame.right - over.left),
  };
};

type Fit = {
  readonly isAnimated: boolean;
  /** A panel over the end of the map, which is to hide nothing of it; null: there is none. */
  readonly panel?: Element | null;
};

/** Shows a part of the world, such as the whole operation, as large as it fits. */
export const fitBounds = (map: MaplibreMap, bounds: Bounds, fit: Fit): void => {
  const [west, south, east, north] = bounds;
  const container = map.getContainer();
  const { left = 0, right = 0, ...padding } = paddingOf(container);
  const covered = fit.panel ? coveredBy(fit.panel, container) : { left: 0, right: 0 };
  map.fitBounds([west, south, east, north], {
    padding: { ...padding, left: left + covered.left, right: right + covered.right },
    maxZoom: FIT_MAX_ZOOM,
    animate: fit.isAnimated,
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
        fitBounds(map, bounds, { isAnimated: false });
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
      moveOwn(map, () => fitBounds(map, first, { isAnimated: false }));
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
