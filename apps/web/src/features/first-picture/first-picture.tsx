import { NoticeChip, useTranslator } from '@waystation/ui';
import type { MapState } from '@waystation/view';
import { Hourglass } from 'lucide-react';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { isOwnMove } from '../situation-map/canvas/own-moves';
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
    // The picture follows a frame that changes its size, as the map does.
    const compare = (): void => {
      const isElsewhere = map.getZoom() !== zoom || map.getCenter().toString() !== centre;
      if (isElsewhere && !isOwnMove(map)) {
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
 * Over the map until it is drawn: the picture that came with the page, and that it is not the map yet,
 * for the legends beside it already count what it does not show. It goes as soon as it would show
 * something else than the address, or stand over a map that was moved.
 */
export const FirstPicture = ({ isDrawn, isExplained, state, map }: FirstPictureProps) => {
  const { t } = useTranslator();
  const place = useRef<HTMLDivElement>(null);
  const [isStanding, setIsStanding] = useState(false);
  const asksForOther = useAsksForOther(state);
  const hasMoved = useHasMoved(map);
  const isOver = isDrawn || asksForOther || hasMoved;
  useLayoutEffect(() => {
    if (isOver) {
      removePagePicture();
      setIsStanding(false);
    } else if (isExplained && place.current !== null) {
      setIsStanding(movePagePicture(place.current));
    }
  }, [isOver, isExplained]);
  // The map says in words of its own what it shows.
  return isOver ? null : (
    <div data-picture-of-map className="pointer-events-none absolute inset-0">
      <div ref={place} aria-hidden className="absolute inset-0" />
      {isStanding && (
        <p role="status" className="absolute start-3 bottom-9">
          <NoticeChip icon={Hourglass}>{t('picture.coming')}</NoticeChip>
        </p>
      )}
    </div>
  );
};
