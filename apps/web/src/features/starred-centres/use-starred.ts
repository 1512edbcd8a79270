import { useSyncExternalStore } from 'react';
import { createStarredStore } from './starred-store';

const store = createStarredStore(() => localStorage);

const NONE: readonly string[] = [];

/** The centres of an operation that the reader marked on this device, the newest first. */
export const useStarred = (operation: string): readonly string[] =>
  useSyncExternalStore(
    store.subscribe,
    () => store.of(operation),
    () => NONE,
  );

/** Marks a centre on this device, or takes its mark away. */
export const markCentre = store.mark;
