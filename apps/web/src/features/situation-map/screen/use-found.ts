import type { Position } from '@waystation/domain';
import type { MapState, SelectionState } from '@waystation/view';
import { useRef } from 'react';
import type { ChangeMapState } from '../../../app/use-map-state';
import { SHOW_ZOOM } from './show-zoom';
import type { Pin } from './use-pin';

const nearTo = ([longitude, latitude]: Position, at: MapState['at']): MapState['at'] => ({
  latitude,
  longitude,
  zoom: Math.max(at?.zoom ?? 0, SHOW_ZOOM),
});

/** Selects what a search found or marks the point, and lets its panel ask once whether it came from a search. */
export const useFound = ({ at }: Pick<MapState, 'at'>, change: ChangeMapState, pin: Pin) => {
  const isFound = useRef(false);
  const areaToFit = useRef<string | null>(null);
  return {
    /**
     * The map goes to the position, as near as it takes to tell it from its neighbours. An area has
     * none: it is shown as large as it is, once its panel has taken its room.
     */
    find: (sel: SelectionState, position: Position | null): void => {
      isFound.current = true;
      areaToFit.current = sel.kind === 'area' ? sel.id : null;
      change({ sel, ...(position && { at: nearTo(position, at) }) }, 'push');
    },
    /** Tells once of what is selected whether it is such an area. */
    takeAreaToFit: (selected: string): boolean => {
      const isToFit = areaToFit.current === selected;
      if (isToFit) {
        areaToFit.current = null;
      }
      return isToFit;
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
