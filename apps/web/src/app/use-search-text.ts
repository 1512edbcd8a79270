import { useLocation, useNavigate } from '@tanstack/react-router';
import type { SearchText } from '@waystation/view';
import { useCallback } from 'react';
import { oncePerSearch } from './once-per-search';
import type { HistoryStep } from './use-map-state';

/** Changes the parameters of the page that is open. */
export type ChangeSearchText = (next: (now: SearchText) => SearchText, step: HistoryStep) => void;

/** One object of text for each search, so that what is read of it is read once, too. */
const textOf = oncePerSearch((text) => text);

/** The parameters of the address as text, and how to change them on the same page. */
export const useSearchText = (): {
  readonly search: SearchText;
  readonly change: ChangeSearchText;
} => {
  const { search } = useLocation();
  const navigate = useNavigate();
  const change = useCallback<ChangeSearchText>(
    (next, step) => {
      void navigate({
        to: '.',
        search: (now: Readonly<Record<string, unknown>>) => next(textOf(now)),
        replace: step === 'replace',
      });
    },
    [navigate],
  );
  return { search: textOf(search), change };
};
