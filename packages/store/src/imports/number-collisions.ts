import { fingerprintOfList } from './fingerprint';

/** A row as identified by its own fields: what it is about, and what it says. */
export type KeyedRow = { readonly key: string; readonly content: string };

/**
 * Gives every row a key of its own: a row that repeats an earlier one wholly is null (the same row),
 * one that says something else about the same thing gets a key made from its number among them, so
 * that neither hides the other.
 */
export const numberCollisions = (): ((row: KeyedRow) => string | null) => {
  const contentsByKey = new Map<string, string[]>();
  return ({ key, content }) => {
    const contents = contentsByKey.get(key);
    if (contents === undefined) {
      contentsByKey.set(key, [content]);
      return key;
    }
    if (contents.includes(content)) {
      return null;
    }
    contents.push(content);
    return fingerprintOfList([key, contents.length]);
  };
};
