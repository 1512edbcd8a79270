import type { Store } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { anOperation } from '../../test/an-operation';
import { withHeads } from './with-heads';

const chad = anOperation({ code: 'chad' });
const mali = anOperation({ code: 'mali' });

/** A store that counts how often it is asked. */
const aStore = () => {
  let asked = 0;
  const answer = async <Value>(value: Value): Promise<Value> => {
    asked += 1;
    return value;
  };
  const store: Pick<Store, 'operations' | 'changes'> = {
    operations: {
      list: () => answer([]),
      find: () => answer(mali),
      add: () => answer('exists'),
      change: () => answer('unchanged'),
    },
    changes: {
      head: () => answer(30),
      heads: () => answer({ seq: 30, seqButReports: 20 }),
      since: () => answer([]),
    },
  };
  return { asked: () => asked, store };
};

const known = { operation: chad, seq: 7, seqButReports: 5 };
const heads = {
  all: () => [known],
  find: (code: string) => (code === 'chad' ? known : null),
};

describe('a store with known heads', () => {
  it('answers for a known operation without asking the database', async () => {
    const { asked, store } = aStore();
    const reads = withHeads(store, heads);
    expect(await reads.operations.find(chad.code)).toEqual(chad);
    expect(await reads.changes.head(chad.code)).toBe(7);
    expect(await reads.changes.heads(chad.code)).toEqual({ seq: 7, seqButReports: 5 });
    expect(asked()).toBe(0);
  });

  it('lists the known operations without asking the database', async () => {
    const { asked, store } = aStore();
    expect(await withHeads(store, heads).operations.list()).toEqual([chad]);
    expect(asked()).toBe(0);
  });

  it('asks the database for an operation that is not known yet', async () => {
    const reads = withHeads(aStore().store, heads);
    expect(await reads.operations.find(mali.code)).toEqual(mali);
    expect(await reads.changes.head(mali.code)).toBe(30);
    expect(await reads.changes.heads(mali.code)).toEqual({ seq: 30, seqButReports: 20 });
  });

  it('asks the database for the sequence of all operations', async () => {
    expect(await withHeads(aStore().store, heads).changes.head(null)).toBe(30);
  });
});
