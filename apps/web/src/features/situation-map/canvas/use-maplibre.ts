import type { Map as MaplibreMap } from 'maplibre-gl';
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Ground } from './start-maplibre';
import { useLostContext } from './use-lost-context';
import { whenIdle } from './when-idle';

/** A map on the page, and how often its style has loaded; null map: it cannot be drawn on now. */
export type LiveMap = {
  readonly map: MaplibreMap | null;
  readonly styleLoads: number;
  /** Whether layers may be put on it: not between a change of ground and its arrival. */
  readonly isReady: () => boolean;
  /** The browser cannot draw it. */
  readonly isImpossible: boolean;
  /** The browser took its drawing surface away and does not give it back. */
  readonly isGone: boolean;
  /** Makes the map anew. */
  readonly remake: () => void;
};

/** The ground as the same object until something in it changes. */
const useStableGround = ({
  theme,
  language,
  countries,
  whole,
  unlabelled,
  isBare,
}: Ground): Ground => {
  const countryList = countries.join(' ');
  const wholeList = whole.join(' ');
  const unlabelledList = unlabelled.join(' ');
  return useMemo(
    () => ({
      theme,
      language,
      countries: countryList.split(' '),
      whole: wholeList.split(' '),
      unlabelled: unlabelledList.split(' '),
      isBare,
    }),
    [theme, language, countryList, wholeList, unlabelledList, isBare],
  );
};

/** The map, the ground that lies under it, and whether its style is there. */
type Made = { map: MaplibreMap | null; ground: Ground | null; hasStyle: boolean };

const NOTHING: Made = { map: null, ground: null, hasStyle: false };

const layGround = async (
  made: Made,
  ground: Ground,
  container: () => HTMLElement | null,
): Promise<MaplibreMap | null> => {
  const { groundStyle, startMap } = await import('./start-maplibre');
  await whenIdle();
  const element = container();
  if (element === null) {
    return null;
  }
  // Its surface takes as long to make as the fonts of the ground to come.
  made.map ??= startMap(element);
  const { map } = made;
  const style = await groundStyle(ground);
  if (container() === null) {
    return null;
  }
  const isFirst = made.ground === null;
  made.ground = ground;
  made.hasStyle = false;
  map.setStyle(style, { diff: false });
  return isFirst ? map : null;
};

const watchStyle = (made: Made, map: MaplibreMap, onLoad: () => void): void => {
  map.on('style.load', () => {
    made.hasStyle = true;
    onLoad();
  });
  map.on('webglcontextlost', () => {
    made.hasStyle = false;
  });
};

type GroundWanted = {
  readonly made: RefObject<Made>;
  readonly container: RefObject<HTMLElement | null>;
  readonly ground: Ground;
  /** Nothing is to be done: the ground lies, or the map has no surface now. */
  readonly isLaid: boolean;
  readonly onStart: (map: MaplibreMap) => void;
  readonly onFailure: () => void;
};

const useGround = (wanted: GroundWanted): void => {
  const { made, container, ground, isLaid } = wanted;
  const latest = useRef(wanted);
  latest.current = wanted;
  useEffect(() => {
    if (isLaid) {
      return;
    }
    let isWanted = true;
    layGround(made.current, ground, () => (isWanted ? container.current : null))
      .then((started) => {
        if (started !== null) {
          latest.current.onStart(started);
        }
      })
      .catch(() => latest.current.onFailure());
    return () => {
      isWanted = false;
    };
  }, [made, container, ground, isLaid]);
};

/**
 * Makes the map once, and gives it a new ground when theme, language or countries change. While its
 * drawing surface is lost the map is null, so that nobody asks it for what it does not have.
 */
export const useMaplibre = (
  container: RefObject<HTMLElement | null>,
  wantedGround: Ground,
): LiveMap => {
  const made = useRef<Made>({ ...NOTHING });
  const [map, setMap] = useState<MaplibreMap | null>(null);
  const [styleLoads, setStyleLoads] = useState(0);
  const [isImpossible, setIsImpossible] = useState(false);
  const ground = useStableGround(wantedGround);
  const context = useLostContext(map);
  useGround({
    made,
    container,
    ground,
    // A map that got its surface back has brought its own ground with it, too.
    isLaid: context !== 'held' || (map !== null && made.current.ground === ground),
    onStart: (started) => {
      watchStyle(made.current, started, () => setStyleLoads((loads) => loads + 1));
      setMap(started);
    },
    // No WebGL, or the drawing part could not be fetched: the tables stand in.
    onFailure: () => setIsImpossible(true),
  });

  const remake = useCallback((): void => {
    made.current.map?.remove();
    made.current = { ...NOTHING };
    setMap(null);
  }, []);
  useEffect(() => remake, [remake]);
  return {
    map: context === 'held' ? map : null,
    styleLoads,
    isReady: useCallback(() => made.current.hasStyle, []),
    isImpossible,
    isGone: context === 'gone',
    remake,
  };
};
