import { describe, expect, it } from 'vitest';
import { aKeptReport } from '../../../test/a-kept-report';
import type { QueueEntry } from './kept-report';
import {
  onOwnReports,
  withConfirmed,
  without,
  withoutOld,
  withRefused,
  withTaken,
} from './queue-changes';

const NOW = new Date('2011-04-01T12:00:00Z');

const answer = (number: number, conflicting: ('present' | 'blocked')[] = []) => ({
  outcome: 'accepted' as const,
  number,
  confirmed: [],
  conflicting,
});

const taken = (entries: readonly QueueEntry[], key: number, number = 4) =>
  withTaken(entries, key, { answer: answer(number), now: NOW });

const basedOn = (entries: readonly QueueEntry[]) =>
  entries.map(({ kept }) => (kept?.kind === 'unsent' ? kept.report.basedOn : null));

describe('a report that the server has taken', () => {
  it('leaves its number, its moment and what it conflicts on, and nothing of what it said', () => {
    const said = { blocked: { value: 3, note: 'roof' } };
    const [entry] = withTaken([{ key: 1, kept: aKeptReport(said) }], 1, {
      answer: answer(4, ['present']),
      now: NOW,
    });
    expect(entry?.kept).toMatchObject({ kind: 'taken', number: 4, conflicting: ['present'] });
    expect(entry?.kept).toMatchObject({ at: '2011-04-01T07:30:00.000Z', centre: 'c:shousha' });
    expect(JSON.stringify(entry?.kept)).not.toMatch(/400|roof/);
  });

  it('is stood on by later ones of the same device, which were written with it in view', () => {
    const all = [1, 2, 3].map((key) => ({ key, kept: aKeptReport() }));
    const first = taken(all, 1, 4);
    expect(basedOn(first)).toEqual([null, 4, 4]);
    expect(basedOn(taken(first, 2, 5))).toEqual([null, null, 5]);
  });

  it.each([
    ['somebody else reported in between', aKeptReport(), 6],
    ['the later one is about another centre', aKeptReport({ centre: 'c:other' }), 4],
    ['the later one had seen less', aKeptReport({ basedOn: 1 }), 4],
  ])('is not stood on where %s', (_case, later, number) => {
    const after = taken(
      [
        { key: 1, kept: aKeptReport() },
        { key: 2, kept: later },
      ],
      1,
      number,
    );
    expect(after[1]?.kept).toEqual(later);
  });

  it('is stood on by one that is written after it was sent, from an older copy of the centre', () => {
    const all = [
      { key: 1, kept: aKeptReport() },
      { key: 2, kept: aKeptReport() },
    ];
    const both = taken(taken(all, 1, 4), 2, 5);
    expect(onOwnReports(aKeptReport(), both).report.basedOn).toBe(5);
    expect(onOwnReports(aKeptReport({ basedOn: 2 }), both).report.basedOn).toBe(2);
    expect(onOwnReports(aKeptReport({ centre: 'c:other' }), both).report.basedOn).toBe(3);
  });

  it('that is no longer there changes nothing', () => {
    const all = [{ key: 2, kept: aKeptReport() }];
    expect(taken(all, 1)).toBe(all);
  });
});

describe('other changes', () => {
  it('a refused report keeps all that it said, with the reason', () => {
    const [entry] = withRefused([{ key: 1, kept: aKeptReport() }], 1, 'tooFarAhead');
    expect(entry?.kept).toEqual(aKeptReport({}, { refusal: 'tooFarAhead' }));
  });

  it('a confirmed report is the same report, confirmed', () => {
    const [entry] = withConfirmed([{ key: 1, kept: aKeptReport() }], 1);
    expect(entry?.kept).toEqual(aKeptReport({ confirmed: true }));
  });

  it('what another version wrote stays until its reader discards it', () => {
    const all = [{ key: 1, kept: null }];
    expect(withoutOld(withRefused(taken(all, 1), 1, 'other'), NOW)).toEqual(all);
    expect(without(all, [1])).toEqual([]);
  });

  it('what was taken is forgotten after three days, but for what conflicts', () => {
    const all = taken(
      [
        { key: 1, kept: aKeptReport() },
        { key: 2, kept: aKeptReport() },
      ],
      1,
    );
    const conflicting = withTaken(all, 2, { answer: answer(5, ['present']), now: NOW });
    expect(withoutOld(conflicting, new Date('2011-04-04T11:00:00Z'))).toHaveLength(2);
    expect(withoutOld(conflicting, new Date('2011-04-04T13:00:00Z')).map(({ key }) => key)).toEqual(
      [2],
    );
  });
});
