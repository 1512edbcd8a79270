import type { Store } from '@waystation/domain';
import type { Heads } from './heads';

/**
 * The store with operations and their sequences answered from memory. An import holds the embedded
 * database for seconds, and every read begins by asking for both; only for a store that no other
 * process writes to.
 */
export const withHeads = <Reads extends Pick<Store, 'operations' | 'changes'>>(
  store: Reads,
  heads: Pick<Heads, 'all' | 'find'>,
): Reads => ({
  ...store,
  operations: {
    ...store.operations,
    list: async () => heads.all().map(({ operation }) => operation),
    find: async (code) => heads.find(code)?.operation ?? (await store.operations.find(code)),
  },
  changes: {
    ...store.changes,
    head: async (code) => {
      const known = code === null ? null : heads.find(code);
      return known === null ? await store.changes.head(code) : known.seq;
    },
    heads: async (code) => {
      const known = heads.find(code);
      return known === null
        ? await store.changes.heads(code)
        : { seq: known.seq, seqButReports: known.seqButReports };
    },
  },
});
