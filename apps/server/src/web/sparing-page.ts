/** What the build names in the page for the map alone, ahead of its need. */
const FOR_THE_MAP = /[ \t]*<link rel="(?:module)?preload"[^>]*\bfetchpriority=[^>]*>\n?/g;

/**
 * The page without what it would load for a map: of an address that is none of a map, and for a reader
 * who saves data, who is shown a map once it is asked for.
 */
export const sparingPage = (page: string): string => page.replace(FOR_THE_MAP, '');

/** Whether a request says that its reader saves data (Save Data API, the header `Save-Data`). */
export const savesData = (headers: Headers): boolean =>
  headers.get('save-data')?.trim().toLowerCase() === 'on';
