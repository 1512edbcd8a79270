import { TRPCClientError } from '@trpc/client';
import { describe, expect, it } from 'vitest';
import { aKeptReport, aKeptRoadReport } from '../../../test/a-kept-report';
import { queuedReport } from './kinds/queued-report';
import { outcomeOfError } from './sending-outcome';

const told = (data: Record<string, unknown>) =>
  TRPCClientError.from({ error: { code: -32_600, message: '', data } });

describe('what became of an attempt', () => {
  it.each([
    [{ httpStatus: 400, failure: 'reportRefused', refusal: 'tooFarAhead' }, 'tooFarAhead'],
    [{ httpStatus: 404, failure: 'centreNotFound', refusal: null }, 'centreNotFound'],
    [{ httpStatus: 409, failure: 'reportIdTaken', refusal: null }, 'reportIdTaken'],
    [{ httpStatus: 400, failure: 'roadRefused', refusal: 'textPersonal' }, 'textPersonal'],
    [{ httpStatus: 400, failure: 'positionSwapped', refusal: null }, 'positionSwapped'],
    [{ httpStatus: 400, failure: null, refusal: null }, 'other'],
    [{ httpStatus: 400, failure: 'reportRefused', refusal: 'of a later release' }, 'other'],
    [{ httpStatus: 403, failure: null }, 'other'],
  ])('of %o is a refusal: %s', (data, refusal) => {
    expect(outcomeOfError(told(data))).toEqual({ kind: 'refused', refusal });
  });

  it.each([
    [401, 'tokenRefused'],
    [408, 'notNow'],
    [429, 'notNow'],
    [500, 'notNow'],
    [503, 'notNow'],
  ])('of status %i is %s: the report waits', (httpStatus, kind) => {
    expect(outcomeOfError(told({ httpStatus, failure: null, refusal: null }))).toEqual({ kind });
  });

  it.each([
    ['a broken line', new TypeError('Failed to fetch')],
    ['a page of somebody else', TRPCClientError.from(new SyntaxError('Unexpected token <'))],
  ])('of %s is no answer, and never a refusal', (_case, error) => {
    expect(outcomeOfError(error)).toEqual({ kind: 'noAnswer' });
  });

  it('of a token that is turned away at the door is that, whatever the answer looks like', () => {
    const response = new Response('{}', { status: 401 });
    const error = TRPCClientError.from(new SyntaxError('no shape'), { meta: { response } });
    expect(outcomeOfError(error)).toEqual({ kind: 'tokenRefused' });
  });

  it('is taken or doubted only in the words of the server', () => {
    const outcomeOf = (answer: unknown) =>
      queuedReport(aKeptReport()).outcomeOf(answer, new Date('2011-04-01T12:00:00Z'));
    const accepted = { outcome: 'accepted', number: 4, confirmed: [], conflicting: ['present'] };
    expect(outcomeOf(accepted)).toMatchObject({
      kind: 'accepted',
      taken: { about: 'centre', number: 4, conflicting: ['present'] },
    });
    const doubts = [{ code: 'inFuture', now: '2011-04-01T08:00:00.000Z' }];
    expect(outcomeOf({ outcome: 'unconfirmed', doubts })).toEqual({
      kind: 'doubtful',
      asked: { about: 'centre', doubts },
    });
    expect(outcomeOf({ outcome: 'accepted' })).toEqual({ kind: 'noAnswer' });
    expect(outcomeOf('<html>')).toEqual({ kind: 'noAnswer' });
  });

  it('is of a road only what the server says of roads', () => {
    const outcomeOf = (answer: unknown) =>
      queuedReport(aKeptRoadReport()).outcomeOf(answer, new Date('2011-04-01T12:00:00Z'));
    const doubts = [{ code: 'farOutside', km: 812 }];
    expect(outcomeOf({ outcome: 'unconfirmed', doubts })).toEqual({
      kind: 'doubtful',
      asked: { about: 'road', doubts },
    });
    const ofCentre = { outcome: 'accepted', number: 4, confirmed: [], conflicting: [] };
    expect(outcomeOf(ofCentre)).toEqual({ kind: 'noAnswer' });
  });
});
