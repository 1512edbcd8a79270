import { describe, expect, it } from 'vitest';
import { aKeptReport, aKeptRoadReport, aTakenReport, takenBy } from '../../../test/a-kept-report';
import { type QueueEntry, unsentOfCentres } from './kept-report';
import {
  onOwnReports,
  withConfirmed,
  without,
  withoutOld,
  withRefused,
  withTaken,
  withTold,
} from './queue-changes';

const NOW = new Date('2011-04-01T12:00:00Z');

const taken = (entries: readonly QueueEntry[], key: number, number = 4) => {
  const [kept = aKeptReport()] = unsentOfCentres(entries).flatMap((entry) =>
    entry.key === key ? [entry.kept] : [],
  );
  return withTaken(entries, key, aTakenReport(kept, number));
};

const basedOn = (entries: readonly QueueEntry[]) =>
  entries.map(({ kept }) => (kept?.kind === 'unsent' ? kept.report.basedOn : null));

describe('a report that the server has taken', () => {
  it('leaves its number, its moment and what it conflicts on, and nothing of what it said', () => {
    const kept = aKeptReport({ blocked: { value: 3, note: 'roof' } });
    const [entry] = withTaken([{ key: 1, kept }], 1, aTakenReport(kept, 4, ['present']));
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

  it('of a road leaves its name and number, and is stood on by a later one of that road alone', () => {
    const [id, other] = [
      '7b1d2c3e-4f50-4a61-8b72-9c83ad94be01',
      '7b1d2c3e-4f50-4a61-8b72-9c83ad94be02',
    ];
    const reopened = (closure: string) =>
      aKeptRoadReport({ says: { kind: 'reopened', closure }, basedOn: 1, note: 'ask the clinic' });
    const first = reopened(id);
    const answer = { outcome: 'accepted', closure: id, number: 2, confirmed: [] };
    const after = withTaken(
      [first, reopened(id), reopened(other), aKeptReport({ basedOn: 1 })].map((kept, key) => ({
        key,
        kept,
      })),
      0,
      takenBy(first, { ...answer, isConflicting: true }, NOW),
    );
    expect(after[0]?.kept).toMatchObject({ road: 'Aswa bridge', number: 2, isConflicting: true });
    expect(JSON.stringify(after[0]?.kept)).not.toContain('clinic');
    expect(basedOn(after)).toEqual([null, 2, 1, 1]);
  });

  it('that is no longer there changes nothing', () => {
    const all = [{ key: 2, kept: aKeptReport() }];
    expect(taken(all, 1)).toBe(all);
  });
});

describe('what reports that were taken still differ on', () => {
  const PRESENT = aTakenReport(aKeptReport(), 4, ['present', 'medical']);
  const of = (entries: readonly QueueEntry[]) =>
    entries.map(({ kept }) =>
      kept?.kind === 'taken' && kept.about === 'centre' ? kept.conflicting : null,
    );
  const after = (said: Record<string, unknown>, conflicting: ('present' | 'medical')[] = []) => {
    const kept = aKeptReport({ present: undefined, ...said });
    const entries = [
      { key: 1, kept: PRESENT },
      { key: 2, kept },
    ];
    return of(withTaken(entries, 2, aTakenReport(kept, 5, conflicting)));
  };

  it.each<[string, ReturnType<typeof after>, ReturnType<typeof after>]>([
    ['decided by a later one of this device', after({ present: 400 }), [['medical'], []]],
    ['not by one about something else', after({ capacity: 400 }), [['present', 'medical'], []]],
    [
      'not by one of another centre',
      after({ centre: 'c:other', present: 400 }),
      [['present', 'medical'], []],
    ],
    [
      'asked about once, by the newest',
      after({ present: 9 }, ['present']),
      [['medical'], ['present']],
    ],
  ])('is %s', (_case, differs, expected) => {
    expect(differs).toEqual(expected);
  });

  it('is what the server says, whoever decided, but not of reports that it had not heard', () => {
    const told = { operation: 'libya-2011', centre: 'c:shousha', newest: 5 };
    const entries = [{ key: 1, kept: PRESENT }];
    expect(of(withTold(entries, { ...told, conflicting: ['medical'] }))).toEqual([['medical']]);
    expect(of(withTold(entries, { ...told, conflicting: [] }))).toEqual([[]]);
    for (const other of [
      { ...told, newest: 3 },
      { ...told, centre: 'c:other' },
      { ...told, operation: 'other' },
    ]) {
      expect(withTold(entries, { ...other, conflicting: [] })[0]).toBe(entries[0]);
    }
  });
});

describe('other changes', () => {
  it('a refused report keeps all that it said, with the reason', () => {
    const [entry] = withRefused([{ key: 1, kept: aKeptReport() }], 1, 'tooFarAhead');
    expect(entry?.kept).toEqual(aKeptReport({}, { refusal: 'tooFarAhead' }));
  });

  it('a confirmed report is the same report, confirmed', () => {
    const doubts = [{ code: 'inFuture' as const, now: NOW.toISOString() }];
    const [entry] = withConfirmed([{ key: 1, kept: aKeptReport() }], 1, {
      about: 'centre',
      doubts,
    });
    expect(entry?.kept).toEqual(aKeptReport({ confirmed: ['inFuture'] }));
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
    const conflicting = withTaken(all, 2, aTakenReport(aKeptReport(), 5, ['present']));
    expect(withoutOld(conflicting, new Date('2011-04-04T11:00:00Z'))).toHaveLength(2);
    expect(withoutOld(conflicting, new Date('2011-04-04T13:00:00Z')).map(({ key }) => key)).toEqual(
      [2],
    );
  });
});
