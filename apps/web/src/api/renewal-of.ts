import type { Change, PlaceId } from '@waystation/domain';

/** What is read anew after changes: everything, some centres, or what is published: maps and alerts. */
export type Renewal =
  | { readonly kind: 'everything' }
  | { readonly kind: 'register' }
  | { readonly kind: 'centres'; readonly ids: readonly PlaceId[] };

/** What is published of figures and events, and changes none of them. */
const PUBLISHED: ReadonlySet<Change['entity']> = new Set(['map', 'alert', 'flashUpdate']);

/** More centres are read in one list quicker than one by one. */
const MOST_CENTRES = 20;

/**
 * What changes ask to be read anew. Reports from centres come all day and concern one centre each;
 * where there are none that this reader may see, nothing is. A map that is published changes no figure,
 * nor does an alert or a flash update.
 */
export const renewalOf = (changes: readonly Change[] | null): Renewal => {
  if (changes === null) {
    return { kind: 'everything' };
  }
  if (changes.length > 0 && changes.every(({ entity }) => PUBLISHED.has(entity))) {
    return { kind: 'register' };
  }
  const ids = changes.flatMap(({ entity, importId, place }) =>
    entity === 'centre' && importId === null && place !== null ? [place] : [],
  );
  const different = [...new Set(ids)];
  return ids.length === changes.length && different.length <= MOST_CENTRES
    ? { kind: 'centres', ids: different }
    : { kind: 'everything' };
};
