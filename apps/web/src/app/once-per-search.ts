import { type SearchText, searchTextOf } from '@waystation/view';

type Search = Readonly<Record<string, unknown>>;

/**
 * Reads a search once for all that ask: half a dozen parts of a page do at every change of the address,
 * whose search is one object for all of them and never changes in place.
 */
export const oncePerSearch = <Read>(
  read: (search: SearchText) => Read,
): ((search: Search) => Read) => {
  const readOf = new WeakMap<Search, { readonly read: Read }>();
  return (search) => {
    const kept = readOf.get(search) ?? { read: read(searchTextOf(search)) };
    readOf.set(search, kept);
    return kept.read;
  };
};
