import { type Change, type LiveChanges, OperationCode } from '@waystation/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLiveFeed, type Following, type LiveFeed } from './create-live-feed';

const CODE = OperationCode.parse('south-sudan');

const aChange = (seq: number): Change => ({
  seq,
  operation: CODE,
  entity: 'centre',
  action: 'changed',
  count: 1,
  sensitivity: seq % 5 === 0 ? 'restricted' : 'public',
  at: '2026-11-22T08:00:00.000Z',
  place: null,
  importId: null,
});

/** A server whose database grows, and whose reading of where it stands may lag behind. */
const aServer = () => {
  const log: Change[] = [];
  let known = 0;
  let readings = 0;
  let reading: (() => Promise<void>) | null = null;
  const feed = createLiveFeed({
    headOf: () => known,
    changesSince: async ({ audience }, after, most) => {
      readings += 1;
      await reading?.();
      const written = log.filter(({ seq }) => seq > after);
      return written.length > most
        ? null
        : written.filter(({ sensitivity }) => audience !== 'public' || sensitivity === 'public');
    },
  });
  return {
    feed,
    log,
    write: (count = 1) => {
      for (let n = 0; n < count; n += 1) {
        log.push(aChange(log.length + 1));
      }
    },
    look: () => {
      known = log.length;
      feed.moved();
    },
    reset: (head: number) => {
      log.length = head;
      known = head;
      feed.moved();
    },
    readings: () => readings,
    whileReading: (work: () => Promise<void>) => {
      reading = work;
    },
  };
};

/** All that can go on without the server does: nothing here waits for anything else. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 100; turn += 1) {
    await Promise.resolve();
  }
};

/** A page that takes all that it is told, until it leaves. */
const aPage = (feed: LiveFeed, after: number, audience: Following['audience'] = 'public') => {
  const leaving = new AbortController();
  const told: LiveChanges[] = [];
  const events = feed.follow({ code: CODE, audience, after, signal: leaving.signal });
  const run = async () => {
    for await (const event of events ?? []) {
      told.push(event);
    }
  };
  const done = run();
  return {
    told,
    head: () => told.at(-1)?.head ?? after,
    seqs: () => told.flatMap(({ changes }) => changes?.map(({ seq }) => seq) ?? []),
    leave: async () => {
      leaving.abort();
      await done;
    },
    done,
  };
};

describe('a feed of changes', () => {
  it('tells what came since the page was read, and then what comes', async () => {
    const server = aServer();
    server.write(3);
    server.look();
    const page = aPage(server.feed, 1);
    await settle();
    expect(page.told).toEqual([{ head: 3, changes: [aChange(2), aChange(3)] }]);
    server.write();
    server.look();
    await settle();
    expect(page.told.at(-1)).toEqual({ head: 4, changes: [aChange(4)] });
    await page.leave();
  });

  it('reads once for all who follow', async () => {
    const server = aServer();
    const pages = Array.from({ length: 50 }, () => aPage(server.feed, 0));
    await settle();
    server.write();
    server.look();
    await settle();
    expect(pages.map(({ head }) => head())).toEqual(pages.map(() => 1));
    expect(server.readings()).toBe(1);
    expect(server.feed.followers()).toBe(50);
    await Promise.all(pages.map(({ leave }) => leave()));
    expect(server.feed.followers()).toBe(0);
  });

  it('tells of nothing restricted but that the sequence moved', async () => {
    const server = aServer();
    const [page, desk] = [aPage(server.feed, 0), aPage(server.feed, 0, 'operator')];
    server.write(5);
    server.look();
    await settle();
    expect(page.seqs()).toEqual([1, 2, 3, 4]);
    expect(page.head()).toBe(5);
    expect(desk.seqs()).toEqual([1, 2, 3, 4, 5]);
    await Promise.all([page.leave(), desk.leave()]);
  });

  it('tells no more than answers already stand on', async () => {
    const server = aServer();
    const page = aPage(server.feed, 0);
    await settle();
    server.whileReading(async () => server.write());
    server.write();
    server.look();
    await settle();
    expect(page.told).toEqual([{ head: 1, changes: [aChange(1)] }]);
    await page.leave();
  });

  it.each([
    { why: 'more changed than is told one by one', after: 0 },
    { why: 'the page stands on more than there is: the database was put back', after: 9_000 },
  ])('has all read anew where $why', async ({ after }) => {
    const server = aServer();
    server.write(600);
    server.look();
    const page = aPage(server.feed, after);
    await settle();
    expect(page.told).toEqual([{ head: 600, changes: null }]);
    await page.leave();
  });

  it('has all read anew where the database is put back while pages are open', async () => {
    const server = aServer();
    server.write(4);
    server.look();
    const page = aPage(server.feed, 4);
    await settle();
    server.reset(2);
    await settle();
    expect(page.told).toEqual([{ head: 2, changes: null }]);
    await page.leave();
  });

  it('has all read anew where it could not read what changed', async () => {
    const server = aServer();
    const page = aPage(server.feed, 0);
    await settle();
    server.whileReading(async () => {
      throw new Error('the database is away');
    });
    server.write();
    server.look();
    await settle();
    expect(page.told).toEqual([{ head: 1, changes: null }]);
    await page.leave();
  });

  it('keeps little for a page that never takes what it is told', async () => {
    const server = aServer();
    const leaving = new AbortController();
    const events = server.feed
      .follow({ code: CODE, audience: 'public', after: 0, signal: leaving.signal })
      ?.[Symbol.asyncIterator]();
    const first = events?.next();
    for (let n = 0; n < 200; n += 1) {
      server.write();
      server.look();
      await settle();
    }
    expect((await first)?.value).toMatchObject({ head: 1 });
    const rest: LiveChanges[] = [];
    for (let next = await events?.next(); next?.done === false && rest.length < 100; ) {
      rest.push(next.value);
      if (next.value.head === 200) {
        break;
      }
      next = await events?.next();
    }
    expect(rest.some(({ changes }) => changes === null)).toBe(true);
    expect(rest.length).toBeLessThan(70);
    await events?.return?.();
    expect(server.feed.followers()).toBe(0);
  });

  it('takes no more than it can bear', async () => {
    const server = aServer();
    const pages = Array.from({ length: 4_000 }, () => aPage(server.feed, 0));
    await settle();
    expect(
      server.feed.follow({
        code: CODE,
        audience: 'public',
        after: 0,
        signal: new AbortController().signal,
      }),
    ).toBeNull();
    server.feed.end();
    await Promise.all(pages.map(({ done }) => done));
    expect(server.feed.followers()).toBe(0);
  });

  // The oracle: whoever follows, leaves and comes again knows just what is there, once and in order.
  it('leaves no gap and repeats nothing, whoever comes and goes', async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('write' as const), count: fc.integer({ min: 1, max: 3 }) }),
      fc.record({ do: fc.constant('look' as const), count: fc.constant(1) }),
      fc.record({ do: fc.constant('wait' as const), count: fc.constant(1) }),
      fc.record({ do: fc.constant('again' as const), count: fc.integer({ min: 0, max: 3 }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 60 }), async (steps) => {
        const server = aServer();
        const seen: number[][] = [[], [], [], []];
        const pages = seen.map(() => aPage(server.feed, 0, 'operator'));
        const heads = seen.map(() => 0);
        const leave = async (index: number): Promise<void> => {
          const page = pages[index];
          await page?.leave();
          seen[index]?.push(...(page?.seqs() ?? []));
          heads[index] = Math.max(heads[index] ?? 0, page?.head() ?? 0);
        };
        for (const { do: kind, count } of steps) {
          if (kind === 'write') {
            server.write(count);
          } else if (kind === 'look') {
            server.look();
          } else if (kind === 'wait') {
            await settle();
          } else {
            await leave(count);
            pages[count] = aPage(server.feed, heads[count] ?? 0, 'operator');
          }
        }
        server.look();
        await settle();
        await Promise.all(pages.map((_, index) => leave(index)));
        const all = server.log.map(({ seq }) => seq);
        expect(seen).toEqual(seen.map(() => all));
      }),
      { numRuns: 300 },
    );
  });
});
