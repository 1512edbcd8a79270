import 'fake-indexeddb/auto';
import type { ReportDoubt } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { aKeptReport } from '../../../test/a-kept-report';
import { createReportQueue } from './create-report-queue';
import type { UnsentReport } from './kept-report';
import { createReportShelf } from './report-shelf';
import type { SendingOutcome } from './sending-outcome';

let shelves = 0;

const accepted = (number: number): SendingOutcome => ({
  kind: 'accepted',
  answer: { outcome: 'accepted', number, confirmed: [], conflicting: [] },
});

const DOUBTS: readonly ReportDoubt[] = [
  { code: 'tenfold', subject: 'present', value: 400, before: 4 },
];

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
    now: () => new Date('2011-04-01T12:00:00Z'),
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
    const { queue, sent, kinds, renewed } = aQueue(() => accepted(++number));
    await queue.keep(aKeptReport({ present: 1 }), null);
    await queue.keep(aKeptReport({ present: 2 }), null);
    await Promise.all([queue.push(), queue.push()]);
    expect(sent.map(({ report }) => [report.present, report.basedOn])).toEqual([
      [1, 3],
      [2, 4],
    ]);
    expect(kinds()).toEqual(['taken', 'taken']);
    expect(renewed).toEqual(['libya-2011', 'libya-2011']);
  });

  it('survive a restart, and wait for the token to be typed again', async () => {
    const before = aQueue(() => ({ kind: 'noAnswer' }));
    await before.queue.keep(aKeptReport(), null);
    const after = aQueue(() => accepted(4), { name: before.name });
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
    expect(sent.map(({ report }) => report.centre)).toEqual(['c:shousha', 'c:shousha']);
    expect(due.map(({ ms }) => ms)).toEqual([4_000]);
  });

  it('of other centres go on where the server cannot write one just now', async () => {
    const { queue, kinds, due } = aQueue(({ report }) =>
      report.centre === 'c:shousha' ? { kind: 'notNow' } : accepted(1),
    );
    await queue.keep(aKeptReport(), null);
    await queue.keep(aKeptReport({ centre: 'c:other' }), null);
    await queue.push();
    expect(kinds()).toEqual([null, 'taken']);
    expect(due).toHaveLength(1);
  });

  it('are not sent with a token that was refused, until there is another', async () => {
    const { queue, sent, state, due } = aQueue((_kept, token) =>
      token === 'secret' ? { kind: 'tokenRefused' } : accepted(4),
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

describe('reports that are not simply taken', () => {
  it('stay with the question of the server, and go once confirmed', async () => {
    const { queue, sent, kinds } = aQueue(({ report }) =>
      report.confirmed ? accepted(4) : { kind: 'doubtful', doubts: DOUBTS },
    );
    const key = await queue.keep(aKeptReport(), null);
    await queue.keep(aKeptReport(), null);
    await queue.push();
    expect([...queue.current().doubts]).toEqual([[key, DOUBTS]]);
    expect(sent).toHaveLength(1);
    await queue.confirm(key);
    expect(kinds()).toEqual(['taken', null]);
    expect([...queue.current().doubts.keys()]).toEqual([key + 1]);
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
      send: async () => accepted(1),
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
