import { useSyncExternalStore } from 'react';
import { currentOfflineCopies, type OfflineCopies, subscribeToOfflineCopies } from './offline-copy';

/** Since when each operation stands on this device. */
export const useOfflineCopies = (): OfflineCopies =>
  useSyncExternalStore(subscribeToOfflineCopies, currentOfflineCopies, currentOfflineCopies);
