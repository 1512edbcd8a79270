import { useSyncExternalStore } from 'react';

const subscribe = (listener: () => void): (() => void) => {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
};

const isVisible = (): boolean => document.visibilityState === 'visible';

/** Whether the page can be seen, rather than lying behind another; renders again when that changes. */
export const useIsVisible = (): boolean => useSyncExternalStore(subscribe, isVisible, isVisible);
