import { useCallback, useMemo } from 'react';
import type { HistoryStep } from '../../../app/use-map-state';
import { useSearchText } from '../../../app/use-search-text';
import { type FindState, readFindState, writeFindState } from './find-state';

/** Changes some parts of the question and so the address. */
export type ChangeFindState = (changes: Partial<FindState>, step: HistoryStep) => void;

/** The question that the address asks, the parameters that it could not read, and how to change it. */
export const useFindState = (): {
  readonly state: FindState;
  readonly broken: readonly string[];
  readonly change: ChangeFindState;
} => {
  const { search, change: changeText } = useSearchText();
  const { state, broken } = useMemo(() => readFindState(search), [search]);
  const change = useCallback<ChangeFindState>(
    (changes, step) =>
      changeText((now) => writeFindState({ ...readFindState(now).state, ...changes }), step),
    [changeText],
  );
  return { state, broken, change };
};
