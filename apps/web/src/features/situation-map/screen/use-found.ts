import { useRef } from 'react';
import type { ChangeMapState } from '../../../app/use-map-state';
import type { SelectionState } from '../../../map-state/map-state';

/** Selects what a search found, and lets its panel ask once whether it came from a search. */
export const useFound = (change: ChangeMapState) => {
  const isFound = useRef(false);
  return {
    find: (sel: SelectionState): void => {
      isFound.current = true;
      change({ sel }, 'push');
    },
    takeFound: (): boolean => {
      const was = isFound.current;
      isFound.current = false;
      return was;
    },
  };
};
