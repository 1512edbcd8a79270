import { useLocation, useNavigate } from '@tanstack/react-router';
import type { MapState } from '@waystation/view';
import { readMapState, searchTextOf, writeMapState } from '@waystation/view';
import { useCallback, useMemo } from 'react';

/** Whether a change of the state is a step that "back" undoes. */
export type HistoryStep = 'push' | 'replace';

/** Changes some fields of the state and so the address. */
export type ChangeMapState = (changes: Partial<MapState>, step: HistoryStep) => void;

const readOf = new WeakMap<object, ReturnType<typeof readMapState>>();

/**
 * What a search says, read once for all that ask: half a dozen parts of a page do at every change of the
 * address, whose search is one object for all of them and never changes in place.
 */
const readOnce = (search: Readonly<Record<string, unknown>>) => {
  const read = readOf.get(search) ?? readMapState(searchTextOf(search));
  readOf.set(search, read);
  return read;
};

/** The state that the address says, the parameters that it could not read, and how to change it. */
export const useMapState = (): {
  readonly state: MapState;
  readonly broken: readonly string[];
  readonly change: ChangeMapState;
} => {
  const { search } = useLocation();
  const navigate = useNavigate();
  const { state, broken } = useMemo(() => readOnce(search), [search]);

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
