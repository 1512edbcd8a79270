import { describe, expect, it } from 'vitest';
import { aKeptReport } from '../../../test/a-kept-report';
import type { QueueView } from '../report-queue/create-queue-view';
import { withTaken } from '../report-queue/queue-changes';
import { sendingOf } from './use-send-report';

const KEPT = [{ key: 1, kept: aKeptReport() }];

const said = (view: Partial<QueueView>, hasToken = true) =>
  sendingOf(
    1,
    {
      entries: KEPT,
      isRead: true,
      doubts: new Map(),
      sending: null,
      isTokenRefused: false,
      ...view,
    },
    hasToken,
  );

describe('how far a report of the queue has come', () => {
  it('is waiting for a network, or for a token too', () => {
    expect(said({})).toEqual({ kind: 'kept', needsToken: false });
    expect(said({}, false)).toEqual({ kind: 'kept', needsToken: true });
    expect(said({ isTokenRefused: true })).toEqual({ kind: 'kept', needsToken: true });
  });

  it('is on its way, asked back, refused, taken or gone', () => {
    expect(said({ sending: 1 })).toEqual({ kind: 'sending', isKept: true });
    const doubts = [{ code: 'inFuture', now: '2011-04-01T08:00:00.000Z' }] as const;
    expect(said({ doubts: new Map([[1, doubts]]) })).toMatchObject({ kind: 'doubtful', doubts });
    const refused = [{ key: 1, kept: aKeptReport({}, { refusal: 'tooFarAhead' }) }];
    expect(said({ entries: refused })).toEqual({ kind: 'refused', refusal: 'tooFarAhead' });
    const taken = withTaken(KEPT, 1, {
      answer: { outcome: 'accepted', number: 4, confirmed: [], conflicting: ['present'] },
      now: new Date(),
    });
    expect(said({ entries: taken })).toMatchObject({
      kind: 'accepted',
      answer: { number: 4, conflicting: ['present'] },
    });
    expect(said({ entries: [] })).toEqual({ kind: 'idle' });
  });
});
