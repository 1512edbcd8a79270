/** Lists of rows by key, together of a bounded length. */
export type RowMemory<Row> = {
  /** The list of a key, read where it is not known; who asks meanwhile waits for that reading. */
  readonly recall: (key: string, read: () => Promise<readonly Row[]>) => Promise<readonly Row[]>;
};

type Kept<Row> = { readonly rows: Promise<readonly Row[]>; length: number };

/**
 * Keeps lists until together they have more rows than may be kept; then the longest unused are
 * forgotten. The last one asked for stays, however long it is. A reading that fails is forgotten.
 */
export const createRowMemory = <Row>(mostRows: number): RowMemory<Row> => {
  const kept = new Map<string, Kept<Row>>();
  const forgetBeyond = (): void => {
    let rows = [...kept.values()].reduce((sum, { length }) => sum + length, 0);
    for (const [key, { length }] of kept) {
      if (rows <= mostRows || kept.size === 1) {
        return;
      }
      kept.delete(key);
      rows -= length;
    }
  };
  const start = (key: string, read: () => Promise<readonly Row[]>): Kept<Row> => {
    const entry: Kept<Row> = { rows: read(), length: 0 };
    entry.rows.then(
      (rows) => {
        entry.length = rows.length;
        forgetBeyond();
      },
      () => kept.delete(key),
    );
    return entry;
  };
  return {
    recall: (key, read) => {
      const entry = kept.get(key) ?? start(key, read);
      kept.delete(key);
      kept.set(key, entry);
      return entry.rows;
    },
  };
};
