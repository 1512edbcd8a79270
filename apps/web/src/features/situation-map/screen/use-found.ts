import type { Position } from '@waystation/domain';
import type { SelectionState } from '@waystation/view';
import { useRef } from 'react';
import type { ChangeMapState } from '../../../app/use-map-state';
import type { Pin } from './use-pin';

/** Selects what a search found or marks the point, and lets its panel ask once whether it came from a search. */
export const useFound = (change: ChangeMapState, pin: Pin) => {
  const isFound = useRef(false);
  return {
    find: (sel: SelectionState): void => {
      isFound.current = true;
      change({ sel }, 'push');
    },
    findPoint: (position: Position): void => {
      isFound.current = true;
      pin.drop(position);
    },
    takeFound: (): boolean => {
      const was = isFound.current;
      isFound.current = false;
      return was;
    },
  };
};
