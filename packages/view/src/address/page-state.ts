import { z } from 'zod';
import { MapState } from './map-state';
import type { SearchText } from './search-text';

const { lang, theme, embed, bench } = MapState.unwrap().shape;

/** What an address says to every page, whatever the page itself reads of it. */
export const PageState = z
  .object({
    lang: lang.catch(null),
    theme: theme.catch(null),
    embed: embed.catch(null),
    bench: bench.catch(null),
  })
  .readonly();
/** A value that the schema {@link PageState} accepts. */
export type PageState = z.infer<typeof PageState>;

/**
 * Reads of an address what every page needs, and no more: a page with parameters of its own reads them by
 * itself, and all of a map's at every press would be read in vain. What is broken is left out.
 */
export const readPageState = (search: SearchText): PageState => PageState.parse(search);
