import { useLocation, useNavigate } from '@tanstack/react-router';
import { type SearchText, searchTextOf } from '@waystation/view';
import { useCallback, useMemo } from 'react';
import type { HistoryStep } from './use-map-state';

/** Changes the parameters of the page that is open. */
export type ChangeSearchText = (next: (now: SearchText) => SearchText, step: HistoryStep) => void;

/** The parameters of the address as text, and how to change them on the same page. */
export const useSearchText = (): {
  readonly search: SearchText;
  readonly change: ChangeSearchText;
} => {
  const { search } = useLocation();
  const navigate = useNavigate();
  const text = useMemo(() => searchTextOf(search), [search]);
  const change = useCallback<ChangeSearchText>(
    (next, step) => {
      void navigate({
        to: '.',
        search: (now: Readonly<Record<string, unknown>>) => next(searchTextOf(now)),
        replace: step === 'replace',
      });
    },
    [navigate],
  );
  return { search: text, change };
};
