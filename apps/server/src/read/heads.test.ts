import { describe, expect, it } from 'vitest';
import { anOperation } from '../../test/an-operation';
import { openHeads } from './heads';

/** A feed of two operations whose sequences a test moves, and a count of questions to it. */
const aFeed = () => {
  const seq = new Map([
    ['chad', 3],
    ['libya-2011', 28],
  ]);
  const reported = new Map<string, number>();
  let asked = 0;
  const heads = async (code: string) => {
    const head = seq.get(code) ?? 0;
    return { seq: head, seqButReports: reported.get(code) ?? head };
  };
  const head = async (code: string | null): Promise<number> => {
    asked += 1;
    return code === null ? Math.max(...seq.values()) : (seq.get(code) ?? 0);
  };
  return {
    seq,
    /** The sequences before reports, of operations that have some. */
    reported,
    asked: () => asked,
    store: {
      changes: { head, heads, since: async () => [] },
      operations: {
        list: async () => [...seq.keys()].toSorted().map((code) => anOperation({ code })),
        find: async (code: string) => (seq.has(code) ? anOperation({ code }) : null),
        add: async () => 'exists' as const,
        change: async () => 'unchanged' as const,
      },
    },
  };
};

describe('the newest change sequences', () => {
  it('are known without asking again while nobody else writes', async () => {
    const feed = aFeed();
    const heads = await openHeads(feed.store, { isShared: false, now: () => 0 });
    const before = feed.asked();
    expect(await heads.stateOf(['chad'])).toBe(await heads.stateOf(['chad']));
    expect(feed.asked()).toBe(before);
  });

  it('change for the operation written to and for no other', async () => {
    const feed = aFeed();
    const heads = await openHeads(feed.store, { isShared: false, now: () => 0 });
    const before = [await heads.stateOf(['chad']), await heads.stateOf(['libya-2011'])];
    feed.seq.set('chad', 29);
    await heads.refresh();
    const after = [await heads.stateOf(['chad']), await heads.stateOf(['libya-2011'])];
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).toBe(before[1]);
  });

  it('stay with a report from a centre for what does not depend on reports', async () => {
    const feed = aFeed();
    const heads = await openHeads(feed.store, { isShared: false, now: () => 0 });
    const both = () =>
      Promise.all([heads.stateOf(['chad']), heads.stateOf(['chad'], 'allButReports')]);
    const before = await both();
    feed.reported.set('chad', 3);
    feed.seq.set('chad', 29);
    await heads.refresh();
    const after = await both();
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).toBe(before[1]);
  });

  it('change for a question about all operations with every write', async () => {
    const feed = aFeed();
    const heads = await openHeads(feed.store, { isShared: false, now: () => 0 });
    const before = await heads.stateOf([]);
    feed.seq.set('chad', 29);
    await heads.refresh();
    expect(await heads.stateOf([])).not.toBe(before);
  });

  it('are read again after a second where other processes write, too', async () => {
    const feed = aFeed();
    let now = 0;
    const heads = await openHeads(feed.store, { isShared: true, now: () => now });
    const before = await heads.stateOf(['chad']);
    feed.seq.set('chad', 29);
    expect(await heads.stateOf(['chad'])).toBe(before);
    now = 1_001;
    expect(await heads.stateOf(['chad'])).not.toBe(before);
  });

  it('tell an operation that is not there yet from the same one added later', async () => {
    const feed = aFeed();
    const heads = await openHeads(feed.store, { isShared: false, now: () => 0 });
    const before = await heads.stateOf(['mali']);
    feed.seq.set('mali', 29);
    await heads.refresh();
    expect(await heads.stateOf(['mali'])).not.toBe(before);
  });

  it('come with the operation as it is, and not with one that is not there', async () => {
    const feed = aFeed();
    const heads = await openHeads(feed.store, { isShared: false, now: () => 0 });
    expect(heads.find('chad')).toMatchObject({ operation: anOperation({ code: 'chad' }), seq: 3 });
    expect(heads.find('mali')).toBeNull();
  });

  it('are listed by code, as the database does, also with an operation that came later', async () => {
    const feed = aFeed();
    const heads = await openHeads(feed.store, { isShared: false, now: () => 0 });
    feed.seq.set('angola', 29);
    await heads.refresh();
    expect(heads.all().map(({ operation: { code } }) => code)).toEqual([
      'angola',
      'chad',
      'libya-2011',
    ]);
  });

  it('are read by the next who asks where the reading after a write failed', async () => {
    const feed = aFeed();
    let isDown = false;
    const head = async (code: string | null) => {
      if (isDown) {
        throw new Error('The embedded database was restarted.');
      }
      return await feed.store.changes.head(code);
    };
    const store = { ...feed.store, changes: { ...feed.store.changes, head } };
    const heads = await openHeads(store, { isShared: false, now: () => 0 });
    const before = await heads.stateOf(['chad']);
    feed.seq.set('chad', 29);
    isDown = true;
    await expect(heads.refresh()).rejects.toThrow('restarted');
    isDown = false;
    expect(await heads.stateOf(['chad'])).not.toBe(before);
  });
});
