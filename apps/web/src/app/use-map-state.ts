import { useLocation, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { MapState } from '../map-state/map-state';
import { readMapState } from '../map-state/read-map-state';
import { searchTextOf } from '../map-state/search-text';
import { writeMapState } from '../map-state/write-map-state';

/** Whether a change of the state is a step that "back" undoes. */
export type HistoryStep = 'push' | 'replace';

/** Changes some fields of the state and so the address. */
export type ChangeMapState = (changes: Partial<MapState>, step: HistoryStep) => void;

/** The state that the address says, the parameters that it could not read, and how to change it. */
export const useMapState = (): {
  readonly state: MapState;
  readonly broken: readonly string[];
  readonly change: ChangeMapState;
} => {
  const { search } = useLocation();
  const navigate = useNavigate();
  const { state, broken } = useMemo(() => readMapState(searchTextOf(search)), [search]);

  const change = useCallback<ChangeMapState>(
    (changes, step) => {
      void navigate({
        to: '.',
        search: (now: Readonly<Record<string, unknown>>) =>
          writeMapState({ ...readMapState(searchTextOf(now)).state, ...changes }),
        replace: step === 'replace',
      });
    },
    [navigate],
  );

  return { state, broken, change };
};
