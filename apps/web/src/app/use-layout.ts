import { useSyncExternalStore } from 'react';
import { LAYOUT_QUERIES, type Layout, layoutOf } from './layout-of';

const subscribe = (onChange: () => void): (() => void) => {
  const lists = LAYOUT_QUERIES.map(([, query]) => matchMedia(query));
  for (const list of lists) {
    list.addEventListener('change', onChange);
  }
  return () => {
    for (const list of lists) {
      list.removeEventListener('change', onChange);
    }
  };
};

const current = (): Layout => layoutOf((query) => matchMedia(query).matches);

/** How this screen is divided; renders again when it is resized past a breakpoint. */
export const useLayout = (): Layout => useSyncExternalStore(subscribe, current);
