import { useMemo, useSyncExternalStore } from 'react';
import { withName, withoutView, withView, withViewBack } from './change-views';
import type { SavedView } from './saved-view';
import { type KeepOutcome, openViewsStore } from './views-store';

/** The views of an operation that this browser keeps, and how to change them. */
export const useSavedViews = (operation: string) => {
  const store = useMemo(() => openViewsStore(operation, () => localStorage), [operation]);
  const { views, isDamaged } = useSyncExternalStore(store.subscribe, store.current);
  return {
    views,
    isDamaged,
    // From what is kept now: another tab may have changed it since it was shown here.
    save: (view: Pick<SavedView, 'name' | 'search'>): KeepOutcome =>
      store.keep(withView(store.current().views, view, new Date())),
    rename: (id: string, name: string): KeepOutcome =>
      store.keep(withName(store.current().views, id, name)),
    /** Gives what brings the view back. */
    remove: (view: SavedView): (() => void) => {
      const at = views.indexOf(view);
      store.keep(withoutView(store.current().views, view.id));
      return () => store.keep(withViewBack(store.current().views, view, at));
    },
  };
};
