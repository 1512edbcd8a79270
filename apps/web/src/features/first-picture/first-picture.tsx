import type { MapState } from '@waystation/view';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { movePagePicture, removePagePicture } from './page-picture';

type FirstPictureProps = {
  /** The map is drawn, or will not be. */
  readonly isDrawn: boolean;
  /** The panels say what the picture shows, so that its own words can go. */
  readonly isExplained: boolean;
  readonly state: MapState;
  readonly map: MaplibreMap | null;
};

/** Whether the address asks for something else than when the page was opened; the camera aside. */
const useAsksForOther = (state: MapState): boolean => {
  const asked = JSON.stringify({ ...state, at: null });
  const [first] = useState(asked);
  return asked !== first;
};

/** Whether the camera has left the place that the picture shows. */
const useHasMoved = (map: MaplibreMap | null): boolean => {
  const [hasMoved, setHasMoved] = useState(false);
  useEffect(() => {
    if (map === null) {
      return;
    }
    const [centre, zoom] = [map.getCenter().toString(), map.getZoom()];
    // A map whose frame changes its size says that it moves, too.
    const compare = (): void => {
      if (map.getZoom() !== zoom || map.getCenter().toString() !== centre) {
        setHasMoved(true);
      }
    };
    map.on('move', compare);
    return () => {
      map.off('move', compare);
    };
  }, [map]);
  return hasMoved;
};

/**
 * Over the map until it is drawn: the picture that came with the page. It goes as soon as it would show
 * something else than the address, or stand over a map that was moved.
 */
export const FirstPicture = ({ isDrawn, isExplained, state, map }: FirstPictureProps) => {
  const place = useRef<HTMLDivElement>(null);
  const asksForOther = useAsksForOther(state);
  const hasMoved = useHasMoved(map);
  const isOver = isDrawn || asksForOther || hasMoved;
  useLayoutEffect(() => {
    if (isOver) {
      removePagePicture();
    } else if (isExplained && place.current !== null) {
      movePagePicture(place.current);
    }
  }, [isOver, isExplained]);
  // The map says in words of its own what it shows.
  return isOver ? null : (
    <div
      ref={place}
      aria-hidden
      data-picture-of-map
      className="pointer-events-none absolute inset-0"
    />
  );
};
