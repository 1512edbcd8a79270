import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCentre } from '../../test/builders';
import { conflictsAt } from './conflicts-at';

const NOW = new Date('2011-03-10T12:00:00Z');

/** A count of a report: its number, the number that its writer had seen, and what it counted. */
const counted = (
  [number, basedOn]: readonly [number, number],
  value: number,
  {
    kind = 'present',
    at = `2011-03-10T0${number}:00:00.000Z`,
  }: { readonly kind?: 'present' | 'capacity'; readonly at?: string } = {},
) => ({
  at,
  kind,
  value,
  source: 'reported',
  report: { number, basedOn, reporter: 'shiftLead' as const, confirmed: [] },
});

const between = (...counts: ReturnType<typeof counted>[]) =>
  conflictsAt(aCentre({ counts }), NOW).map(({ subject, entries }) => ({
    subject,
    values: entries.map(({ value }) => value),
  }));

describe('conflicting reports', () => {
  it('are two that differ and are based on the same earlier one, newest first', () => {
    expect(between(counted([1, 0], 90), counted([2, 1], 100), counted([3, 1], 120))).toEqual([
      { subject: 'present', values: [120, 100] },
    ]);
  });

  it.each([
    ['one after the other', [counted([1, 0], 90), counted([2, 1], 100)]],
    ['two that say the same', [counted([1, 0], 90), counted([2, 0], 90)]],
    ['capacity and people', [counted([1, 0], 90), counted([2, 0], 400, { kind: 'capacity' })]],
    ['one report alone', [counted([1, 0], 90)]],
    ['none', []],
  ])('are not %s', (_, counts) => {
    expect(between(...counts)).toEqual([]);
  });

  it('are settled by one whose writer had seen them all, whatever it says', () => {
    const both = [counted([1, 0], 90), counted([2, 0], 100)];
    expect(between(...both, counted([3, 2], 90))).toEqual([]);
    expect(between(...both, counted([3, 1], 95))).toEqual([
      { subject: 'present', values: [95, 100] },
    ]);
  });

  /** What each writer counted, and how many of the reports before theirs they had not seen. */
  const reports = fc.array(fc.tuple(fc.nat(200), fc.nat(4)), { minLength: 1, maxLength: 9 });
  const written = (said: readonly (readonly [number, number])[]) =>
    said.map(([value, unseen], index) =>
      counted([index + 1, Math.max(0, index - unseen)], value, {
        at: '2011-03-10T01:00:00.000Z',
      }),
    );

  it('never are left by somebody who had seen all, and never made by writers who all had', () => {
    fc.assert(
      fc.property(reports, fc.nat(200), (said, last) => {
        const all = written(said);
        const { length } = all;
        const at = '2011-03-10T02:00:00.000Z';
        expect(between(...all, counted([length + 1, length], last, { at }))).toEqual([]);
        expect(between(...written(said.map(([value]) => [value, 0])))).toEqual([]);
      }),
    );
  });

  it('keep the newest report among them, whoever had seen what', () => {
    fc.assert(
      fc.property(reports, (said) => {
        const all = written(said);
        const [conflict] = conflictsAt(aCentre({ counts: all }), NOW);
        const numbers = conflict?.entries.map(({ report }) => report.number) ?? [all.length];
        expect(numbers).toContain(all.length);
      }),
    );
  });

  it('are not told before the second was made', () => {
    const later = counted([2, 0], 100, { at: '2011-03-11T08:00:00.000Z' });
    expect(between(counted([1, 0], 90), later)).toEqual([]);
  });

  it('never are between a report and an import, of which the newer counts', () => {
    const imported = { at: '2011-03-10', kind: 'present' as const, value: 50 };
    expect(conflictsAt(aCentre({ counts: [imported, counted([1, 0], 90)] }), NOW)).toEqual([]);
  });

  it('are left alone once something newer than all of them stands', () => {
    const both = [counted([1, 0], 90), counted([2, 0], 100)];
    const imported = { at: '2011-03-10T09:00:00Z', kind: 'present' as const, value: 50 };
    expect(conflictsAt(aCentre({ counts: [...both, imported] }), NOW)).toEqual([]);
    const newer = counted([1, 0], 80, { at: '2011-03-10T10:00:00.000Z' });
    expect(between(newer, counted([2, 1], 90), counted([3, 1], 100))).toEqual([]);
  });

  it('may be of the status or of one service', () => {
    const mark = { basedOn: 0, reporter: 'partner' as const, confirmed: [] };
    const at = '2011-03-10T06:00:00.000Z';
    const centre = aCentre({
      statusLog: [
        { at, status: 'full', report: { number: 1, ...mark } },
        { at, status: 'operating', report: { number: 2, ...mark } },
      ],
      serviceLog: [
        { at, service: 'medical', isThere: true, report: { number: 1, ...mark } },
        { at, service: 'medical', isThere: false, report: { number: 2, ...mark } },
        { at, service: 'water', isThere: false, report: { number: 2, ...mark } },
      ],
    });
    expect(conflictsAt(centre, NOW).map(({ subject }) => subject)).toEqual(['status', 'medical']);
  });
});
