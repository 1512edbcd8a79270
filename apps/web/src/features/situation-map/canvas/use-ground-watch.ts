import { type GroundState, groundWatch } from '@waystation/layers';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { useCallback, useEffect, useSyncExternalStore } from 'react';

/** Long enough not to press a server that is in trouble; each wait in vain is followed by one twice as long. */
const FIRST_WAIT_MS = 15_000;
const LONGEST_WAIT_MS = 240_000;

/** The ground of a map, and asking again for what is missing of it. */
export type GroundShown = { readonly state: GroundState; readonly retry: () => void };

const watchOf = (map: MaplibreMap | null) => (map === null ? null : groundWatch(map));

const NOTHING = (): void => undefined;

/** How far the ground of a map has come; what is missing is also asked for again by itself. */
export const useGroundWatch = (map: MaplibreMap | null): GroundShown => {
  const state = useSyncExternalStore(
    useCallback((listener) => watchOf(map)?.subscribe(listener) ?? NOTHING, [map]),
    () => watchOf(map)?.current() ?? 'reading',
  );
  const retry = useCallback(() => watchOf(map)?.retry(), [map]);
  useEffect(() => {
    if (state !== 'missing') {
      return;
    }
    const look = (): void => watchOf(map)?.retryIfBack();
    let timer: ReturnType<typeof setTimeout>;
    const lookAfter = (wait: number): void => {
      timer = setTimeout(() => {
        look();
        lookAfter(Math.min(2 * wait, LONGEST_WAIT_MS));
      }, wait);
    };
    lookAfter(FIRST_WAIT_MS);
    window.addEventListener('online', look);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', look);
    };
  }, [map, state]);
  return { state, retry };
};
