import { useSyncExternalStore } from 'react';
import type { KeptSince } from './kept-since';
import { offlineCopies } from './offline-copy';

/** Since when each operation stands on this device. */
export const useOfflineCopies = (): KeptSince =>
  useSyncExternalStore(offlineCopies.subscribe, offlineCopies.current, offlineCopies.current);

/** Whether an operation was put on this device since the page was opened. */
export const useIsRenewed = (operation: string): boolean => {
  const isRenewed = (): boolean => offlineCopies.isRenewed(operation);
  return useSyncExternalStore(offlineCopies.subscribe, isRenewed, isRenewed);
};
