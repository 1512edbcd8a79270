import { useCallback, useEffect, useRef, useState } from 'react';
import type { MapHit, ScreenPoint } from '../canvas/map-hit';

/** What the pointer has been over for long enough, and where. */
export type Hover = { readonly hit: MapHit; readonly at: ScreenPoint };

/** A tooltip comes after 80 ms, so that crossing the map does not make it flicker (design, 8). */
const DELAY_MS = 80;

const isSame = (a: MapHit | undefined, b: MapHit): boolean =>
  a !== undefined && a.layer === b.layer && a.key === b.key;

/** What to show a tooltip about. Moving within one thing moves the tooltip; to another, it waits. */
export const useHover = () => {
  const [shown, setShown] = useState<Hover | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const onHover = useCallback((hit: MapHit | null, at: ScreenPoint): void => {
    clearTimeout(timer.current);
    if (hit === null) {
      setShown(null);
      return;
    }
    setShown((now) => (isSame(now?.hit, hit) ? { hit, at } : null));
    timer.current = setTimeout(() => setShown({ hit, at }), DELAY_MS);
  }, []);
  return { shown, onHover };
};
