import { useLocation } from '@tanstack/react-router';
import { type PageState, readPageState } from '@waystation/view';
import { oncePerSearch } from './once-per-search';

const readOnce = oncePerSearch(readPageState);

/** What the address says to every page: language, appearance, and whether it is for a frame or a measurement. */
export const usePageState = (): PageState => readOnce(useLocation().search);
