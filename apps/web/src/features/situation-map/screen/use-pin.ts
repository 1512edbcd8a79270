import type { Position } from '@waystation/domain';
import type { MapState } from '@waystation/view';
import { useEffect, useState } from 'react';
import type { ChangeMapState } from '../../../app/use-map-state';

/** Close enough to tell a point from its neighbours, far enough to see where it is. */
const PIN_ZOOM = 10;

/**
 * The marked point and its panel. The point is in the address; whether its panel is open is not: it
 * opens with the link, gives way to what is selected, and closes without the mark being lost.
 */
export const usePin = ({ pin, sel, at }: MapState, change: ChangeMapState) => {
  const [isWanted, setIsWanted] = useState(true);
  useEffect(() => {
    if (sel !== null) {
      setIsWanted(false);
    }
  }, [sel]);
  return {
    position: pin,
    isOpen: pin !== null && isWanted && sel === null,
    drop: ([longitude, latitude]: Position): void => {
      setIsWanted(true);
      const zoom = Math.max(at?.zoom ?? 0, PIN_ZOOM);
      change({ pin: [longitude, latitude], sel: null, at: { latitude, longitude, zoom } }, 'push');
    },
    open: (): void => {
      setIsWanted(true);
      if (sel !== null) {
        change({ sel: null }, 'push');
      }
    },
    close: (): void => setIsWanted(false),
    remove: (): void => change({ pin: null }, 'push'),
  };
};

/** The marked point and what can be done with it. */
export type Pin = ReturnType<typeof usePin>;
