import { describe, expect, it } from 'vitest';
import { aKeptReport, aTakenReport } from '../../../test/a-kept-report';
import type { QueueView } from '../report-queue/create-queue-view';
import type { QueueDoubts } from '../report-queue/kinds/report-kind';
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
    expect(said({})).toEqual({ kind: 'kept', operation: 'libya-2011', needsToken: false });
    expect(said({}, false)).toEqual({ kind: 'kept', operation: 'libya-2011', needsToken: true });
    expect(said({ isTokenRefused: true })).toEqual({
      kind: 'kept',
      operation: 'libya-2011',
      needsToken: true,
    });
  });

  it('is behind an earlier one that is asked back, whatever else is missing', () => {
    const entries = [{ key: 0, kept: aKeptReport() }, ...KEPT];
    const asked: QueueDoubts = {
      about: 'centre',
      doubts: [{ code: 'inFuture', now: '2011-04-01T08:00:00.000Z' }],
    };
    expect(said({ entries, doubts: new Map([[0, asked]]) }, false)).toEqual({
      kind: 'behind',
      operation: 'libya-2011',
    });
  });

  it('is on its way, asked back, refused, taken or gone', () => {
    expect(said({ sending: 1 })).toEqual({ kind: 'sending', isKept: true });
    const asked: QueueDoubts = {
      about: 'centre',
      doubts: [{ code: 'inFuture', now: '2011-04-01T08:00:00.000Z' }],
    };
    expect(said({ doubts: new Map([[1, asked]]) })).toMatchObject({ kind: 'doubtful', asked });
    const refused = [{ key: 1, kept: aKeptReport({}, { refusal: 'tooFarAhead' }) }];
    expect(said({ entries: refused })).toEqual({ kind: 'refused', refusal: 'tooFarAhead' });
    const taken = aTakenReport(aKeptReport(), 4, ['present']);
    expect(said({ entries: [{ key: 1, kept: taken }] })).toEqual({ kind: 'accepted', taken });
    expect(said({ entries: [] })).toEqual({ kind: 'idle' });
  });
});
