import { useCallback } from 'react';
import { oncePerSearch } from '../../../app/once-per-search';
import type { HistoryStep } from '../../../app/use-map-state';
import { useSearchText } from '../../../app/use-search-text';
import { type FindState, readFindState, writeFindState } from './find-state';

const readOnce = oncePerSearch(readFindState);

/** Some parts of the question as they shall be, or how they follow from what is asked now. */
type Changes = Partial<FindState> | ((now: FindState) => Partial<FindState>);

/** Changes some parts of the question and so the address. */
export type ChangeFindState = (changes: Changes, step: HistoryStep) => void;

/** The question that the address asks, the parameters that it could not read, and how to change it. */
export const useFindState = (): {
  readonly state: FindState;
  readonly broken: readonly string[];
  readonly change: ChangeFindState;
} => {
  const { search, change: changeText } = useSearchText();
  const { state, broken } = readOnce(search);
  const change = useCallback<ChangeFindState>(
    (changes, step) =>
      changeText((text) => {
        const now = readOnce(text).state;
        return writeFindState({
          ...now,
          ...(typeof changes === 'function' ? changes(now) : changes),
        });
      }, step),
    [changeText],
  );
  return { state, broken, change };
};
