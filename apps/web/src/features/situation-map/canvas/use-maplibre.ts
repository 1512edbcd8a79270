import type { Map as MaplibreMap } from 'maplibre-gl';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Ground } from './start-maplibre';

/** A map on the page, and how often its style has loaded; null map: not made yet. */
export type LiveMap = {
  readonly map: MaplibreMap | null;
  readonly styleLoads: number;
  /** Whether layers may be put on it: not between a change of ground and its arrival. */
  readonly isReady: () => boolean;
  /** The browser cannot draw it. */
  readonly isImpossible: boolean;
};

/** Makes the map once, and gives it a new ground when theme, language or countries change. */
export const useMaplibre = (
  container: RefObject<HTMLElement | null>,
  { theme, language, countries, unlabelled }: Ground,
): LiveMap => {
  const made = useRef<MaplibreMap | null>(null);
  const hasStyle = useRef(false);
  const [map, setMap] = useState<MaplibreMap | null>(null);
  const [styleLoads, setStyleLoads] = useState(0);
  const [isImpossible, setIsImpossible] = useState(false);
  const countryList = countries.join(' ');
  const unlabelledList = unlabelled.join(' ');

  useEffect(() => {
    let isWanted = true;
    const lay = async (): Promise<void> => {
      const { groundStyle, startMap } = await import('./start-maplibre');
      const style = await groundStyle({
        theme,
        language,
        countries: countryList.split(' '),
        unlabelled: unlabelledList.split(' '),
      });
      if (!isWanted || container.current === null) {
        return;
      }
      if (made.current !== null) {
        hasStyle.current = false;
        made.current.setStyle(style, { diff: false });
        return;
      }
      made.current = startMap(container.current, style);
      made.current.on('style.load', () => {
        hasStyle.current = true;
        setStyleLoads((loads) => loads + 1);
      });
      setMap(made.current);
    };
    // No WebGL, or the drawing part could not be fetched: the tables stand in.
    lay().catch(() => setIsImpossible(true));
    return () => {
      isWanted = false;
    };
  }, [container, theme, language, countryList, unlabelledList]);

  useEffect(
    () => () => {
      made.current?.remove();
      made.current = null;
    },
    [],
  );
  const isReady = useCallback(() => hasStyle.current, []);
  return { map, styleLoads, isReady, isImpossible };
};
