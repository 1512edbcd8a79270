import { parseSearchText, type SearchText, writeSearchText } from '@waystation/view';

/** What belongs to who looks and not to what is seen. */
const READERS_OWN = ['lang', 'theme'] as const;

const own = (search: SearchText): SearchText =>
  Object.fromEntries(READERS_OWN.flatMap((name) => (search[name] ? [[name, search[name]]] : [])));

/** An address's parameters as a view keeps them: without the reader's language and theme. */
export const searchToKeep = (search: SearchText): string =>
  writeSearchText({
    ...search,
    ...Object.fromEntries(READERS_OWN.map((name) => [name, undefined])),
  });

/** The parameters that open a kept view for a reader who is at an address now. */
export const searchToOpen = (kept: string, now: SearchText): SearchText => ({
  ...parseSearchText(kept),
  ...own(now),
});
