import type { SavedView } from '../../saved-views/saved-view';
import { useSavedViews } from '../../saved-views/use-saved-views';

/** No operation's code has a dot in it: what is kept under this name is for the views of all. */
const FOR_ALL = '.sheets';

/** A layout under a name; its `search` is that of a composer without a view. */
export type SheetTemplate = SavedView;

/** The layouts that this browser keeps, in the way that it keeps views. */
export const useSheetTemplates = () => useSavedViews(FOR_ALL);
