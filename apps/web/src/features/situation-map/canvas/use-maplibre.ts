import type { Map as MaplibreMap } from 'maplibre-gl';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { type Ground, groundStyle, startMap } from './start-maplibre';

/** A map on the page, and how often its style has loaded; null map: not made yet. */
export type LiveMap = {
  readonly map: MaplibreMap | null;
  readonly styleLoads: number;
  /** The browser cannot draw it. */
  readonly isImpossible: boolean;
};

/** Makes the map once, and gives it a new ground when theme, language or countries change. */
export const useMaplibre = (
  container: RefObject<HTMLElement | null>,
  { theme, language, countries, unlabelled }: Ground,
): LiveMap => {
  const made = useRef<MaplibreMap | null>(null);
  const [map, setMap] = useState<MaplibreMap | null>(null);
  const [styleLoads, setStyleLoads] = useState(0);
  const [isImpossible, setIsImpossible] = useState(false);
  const countryList = countries.join(' ');
  const unlabelledList = unlabelled.join(' ');

  useEffect(() => {
    let isWanted = true;
    const lay = async (): Promise<void> => {
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
        made.current.setStyle(style, { diff: false });
        return;
      }
      try {
        made.current = startMap(container.current, style);
        made.current.on('style.load', () => setStyleLoads((loads) => loads + 1));
        setMap(made.current);
      } catch {
        setIsImpossible(true);
      }
    };
    void lay();
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
  return { map, styleLoads, isImpossible };
};
