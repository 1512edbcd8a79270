import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { aKeptReport, aKeptRoadReport, takenBy } from '../../../test/a-kept-report';
import { createReportQueue } from './create-report-queue';
import type { UnsentReport } from './kept-report';
import { queuedReport } from './kinds/queued-report';
import type { QueueDoubts, SendingOutcome } from './kinds/report-kind';
import { createReportShelf } from './report-shelf';

let shelves = 0;

const NOW = new Date('2011-04-01T12:00:00Z');

const accepted = (kept: UnsentReport, number: number): SendingOutcome => ({
  kind: 'accepted',
  taken: takenBy(kept, { outcome: 'accepted', number, confirmed: [], conflicting: [] }, NOW),
});

const sentOf = (sent: readonly UnsentReport[]) => sent.map((kept) => queuedReport(kept).subject);

const ASKED: QueueDoubts = {
  about: 'centre',
  doubts: [{ code: 'tenfold', subject: 'present', value: 400, before: 4 }],
};

type Answer = (kept: UnsentReport, token: string) => SendingOutcome;

/** A queue on a shelf of its own, or on one that a test has opened before. */
const aQueue = (answer: Answer, { token = 'secret', name = `queue ${shelves++}` } = {}) => {
  const sent: UnsentReport[] = [];
  const due: { ms: number; run: () => void }[] = [];
  const state: { token: string | null } = { token };
  const renewed: string[] = [];
  const queue = createReportQueue({
    shelf: createReportShelf(name),
    token: () => state.token,
    send: async (kept, withToken) => {
      sent.push(kept);
      return answer(kept, withToken);
    },
    renew: async (operation) => renewed.push(operation),
    alone: (run) => run(),
    tell: () => undefined,
    later: (ms, run) => {
      const one = { ms, run };
      due.push(one);
      return () => void due.splice(due.indexOf(one), 1);
    },
    now: () => NOW,
    chance: () => 0.5,
  });
  const kinds = () =>
    queue
      .current()
      .entries.map(({ kept }) => (kept?.kind === 'unsent' ? kept.refusal : kept?.kind));
  return { queue, sent, due, state, renewed, kinds, name };
};

describe('reports that wait', () => {
  it('are sent in order, each once, and renew what was read', async () => {
    let number = 3;
    const { queue, sent, kinds, renewed } = aQueue((kept) => accepted(kept, ++number));
    await queue.keep(aKeptReport({ present: 1 }), null);
    await queue.keep(aKeptReport({ present: 2 }), null);
    await Promise.all([queue.push(), queue.push()]);
    expect(sent.map(({ report }) => report)).toMatchObject([
      { present: 1, basedOn: 3 },
      { present: 2, basedOn: 4 },
    ]);
    expect(kinds()).toEqual(['taken', 'taken']);
    expect(renewed).toEqual(['libya-2011', 'libya-2011']);
  });

  it('survive a restart, and wait for the token to be typed again', async () => {
    const before = aQueue(() => ({ kind: 'noAnswer' }));
    await before.queue.keep(aKeptReport(), null);
    const after = aQueue((kept) => accepted(kept, 4), { name: before.name });
    after.state.token = null;
    await after.queue.wake();
    expect([after.sent, after.kinds()]).toEqual([[], [null]]);
    after.state.token = 'secret';
    after.queue.tokenChanged();
    await after.queue.push();
    expect(after.kinds()).toEqual(['taken']);
    expect(after.sent[0]?.report.at).toBe('2011-04-01T07:30:00.000Z');
  });

  it('are tried again later and later while there is no answer, and in order again', async () => {
    const { queue, sent, due } = aQueue(() => ({ kind: 'noAnswer' }));
    await queue.keep(aKeptReport(), null);
    await queue.keep(aKeptReport({ centre: 'c:other' }), null);
    await queue.push();
    await queue.push();
    expect(sentOf(sent)).toEqual(['libya-2011 c:shousha', 'libya-2011 c:shousha']);
    expect(due.map(({ ms }) => ms)).toEqual([4_000]);
  });

  it('of other subjects go on where the server cannot write one just now', async () => {
    const { queue, kinds, due } = aQueue((kept) =>
      kept.about === 'centre' ? { kind: 'notNow' } : { kind: 'refused', refusal: 'other' },
    );
    await queue.keep(aKeptReport(), null);
    await queue.keep(aKeptRoadReport(), null);
    await queue.push();
    expect(kinds()).toEqual([null, 'other']);
    expect(due).toHaveLength(1);
  });

  it('are not sent with a token that was refused, until there is another', async () => {
    const { queue, sent, state, due } = aQueue((kept, token) =>
      token === 'secret' ? { kind: 'tokenRefused' } : accepted(kept, 4),
    );
    await queue.keep(aKeptReport(), null);
    await queue.push();
    await queue.push();
    expect([sent.length, due.length, queue.current().isTokenRefused]).toEqual([1, 0, true]);
    state.token = 'another';
    queue.tokenChanged();
    await queue.push();
    expect([sent.length, queue.current().isTokenRefused]).toEqual([2, false]);
  });
});

describe('a report of a road', () => {
  const CLOSURE = '7b1d2c3e-4f50-4a61-8b72-9c83ad94be01';
  const accepts = (kept: UnsentReport): SendingOutcome => ({
    kind: 'accepted',
    taken: takenBy(
      kept,
      {
        outcome: 'accepted',
        closure: CLOSURE,
        number: 1,
        confirmed: [],
        isConflicting: false,
      },
      NOW,
    ),
  });

  it('waits among those of centres, survives a restart and is sent in its turn, under its id', async () => {
    const before = aQueue(() => ({ kind: 'noAnswer' }));
    await before.queue.keep(aKeptReport(), null);
    await before.queue.keep(aKeptRoadReport(), null);
    const after = aQueue((kept) => (kept.about === 'road' ? accepts(kept) : accepted(kept, 4)), {
      name: before.name,
    });
    await after.queue.wake();
    expect(after.kinds()).toEqual(['taken', 'taken']);
    expect(after.sent.map(({ report }) => report)).toEqual([
      aKeptReport().report,
      aKeptRoadReport().report,
    ]);
  });
});

describe('reports that are not simply taken', () => {
  it('stay with the question of the server, and go once confirmed', async () => {
    const { queue, sent, kinds } = aQueue((kept) =>
      kept.report.confirmed ? accepted(kept, 4) : { kind: 'doubtful', asked: ASKED },
    );
    const key = await queue.keep(aKeptReport(), null);
    await queue.keep(aKeptReport(), null);
    await queue.push();
    expect([...queue.current().doubts]).toEqual([[key, ASKED]]);
    expect(sent).toHaveLength(1);
    await queue.confirm(key);
    expect(kinds()).toEqual(['taken', null]);
    expect([...queue.current().doubts.keys()]).toEqual([key + 1]);
  });

  it('are asked about again where another doubt has come up since', async () => {
    const later: QueueDoubts = {
      about: 'centre',
      doubts: [{ code: 'inFuture', now: '2011-04-01T08:00:00Z' }],
    };
    const { queue, sent } = aQueue(({ report }) => ({
      kind: 'doubtful',
      asked: report.confirmed === false ? ASKED : later,
    }));
    const key = await queue.keep(aKeptReport(), null);
    await queue.push();
    await queue.confirm(key);
    expect([...queue.current().doubts]).toEqual([[key, later]]);
    expect(sent).toHaveLength(2);
  });

  it('stay with the reason, are not sent again, and go when discarded', async () => {
    const { queue, sent, kinds } = aQueue(() => ({ kind: 'refused', refusal: 'tooFarAhead' }));
    const key = await queue.keep(aKeptReport(), null);
    await queue.push();
    await queue.wake();
    expect([sent.length, kinds()]).toEqual([1, ['tooFarAhead']]);
    await queue.discard([key]);
    expect(kinds()).toEqual([]);
  });
});

describe('a device that keeps nothing', () => {
  it('says so when asked to keep, and has nothing to send', async () => {
    const refuse = () => Promise.reject(new Error('QuotaExceededError'));
    const queue = createReportQueue({
      shelf: { all: refuse, add: refuse, change: refuse },
      token: () => 'secret',
      send: async (kept) => accepted(kept, 1),
      renew: async () => undefined,
      alone: (run) => run(),
      tell: () => undefined,
      later: () => () => undefined,
      now: () => new Date(),
      chance: () => 0,
    });
    await expect(queue.keep(aKeptReport(), null)).rejects.toThrow('QuotaExceededError');
    await queue.wake();
    expect(queue.current()).toMatchObject({ isRead: true, entries: [] });
  });
});
