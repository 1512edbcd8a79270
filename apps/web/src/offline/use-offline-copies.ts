import { useSyncExternalStore } from 'react';
import type { KeptSince } from './kept-since';
import { offlineCopies } from './offline-copy';

/** Since when each operation stands on this device. */
export const useOfflineCopies = (): KeptSince =>
  useSyncExternalStore(offlineCopies.subscribe, offlineCopies.current, offlineCopies.current);
