import type { SavedView } from './saved-view';

type Views = readonly SavedView[];

type NewView = Pick<SavedView, 'name' | 'search'>;

/** An id that no view has yet. */
const freeId = (views: Views, wanted: string): string =>
  views.some(({ id }) => id === wanted) ? freeId(views, `${wanted}+`) : wanted;

/** The views with one more, first. */
export const withView = (views: Views, { name, search }: NewView, now: Date): Views => {
  const savedAt = now.toISOString();
  return [{ id: freeId(views, savedAt), name: name.trim(), search, savedAt }, ...views];
};

/** The views after one was given another name. */
export const withName = (views: Views, id: string, name: string): Views =>
  views.map((view) => (view.id === id ? { ...view, name: name.trim() } : view));

/** The views without one. */
export const withoutView = (views: Views, id: string): Views =>
  views.filter((view) => view.id !== id);

/** The views with a deleted one back in its place, or at the end of a list that got shorter. */
export const withViewBack = (views: Views, view: SavedView, at: number): Views =>
  views.toSpliced(at, 0, view);
