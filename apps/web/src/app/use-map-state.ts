import { useLocation, useNavigate } from '@tanstack/react-router';
import type { MapState } from '@waystation/view';
import { readMapState, writeMapState } from '@waystation/view';
import { useCallback } from 'react';
import { oncePerSearch } from './once-per-search';

/** Whether a change of the state is a step that "back" undoes. */
export type HistoryStep = 'push' | 'replace';

/** Changes some fields of the state and so the address. */
export type ChangeMapState = (changes: Partial<MapState>, step: HistoryStep) => void;

const readOnce = oncePerSearch(readMapState);

/** The state that the address says, the parameters that it could not read, and how to change it. */
export const useMapState = (): {
  readonly state: MapState;
  readonly broken: readonly string[];
  readonly change: ChangeMapState;
} => {
  const { search } = useLocation();
  const navigate = useNavigate();
  const { state, broken } = readOnce(search);

  const change = useCallback<ChangeMapState>(
    (changes, step) => {
      void navigate({
        to: '.',
        search: (now: Readonly<Record<string, unknown>>) =>
          writeMapState({ ...readOnce(now).state, ...changes }),
        replace: step === 'replace',
      });
    },
    [navigate],
  );

  return { state, broken, change };
};
