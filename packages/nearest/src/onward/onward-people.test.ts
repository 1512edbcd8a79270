import { type CentreAt, centreAt } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { aCentre } from '../../test/ground';
import { onwardPeople } from './onward-people';

const RULE = { freshHours: 24, unknownAfterHours: 72 };
const NOON = new Date('2026-11-22T12:00:00Z');
const AT = '2026-11-22T10:00:00Z';

const present = (
  value: number,
  qualifier: 'exact' | 'about' | 'fewerThan' | 'atLeast' | 'planned',
  at = AT,
) => ({
  at,
  kind: 'present' as const,
  value,
  qualifier,
});

const reported = (number: number, value: number) => ({
  at: `2026-11-22T0${number}:00:00Z`,
  kind: 'present' as const,
  value,
  report: { number, basedOn: 0, reporter: 'partner' as const, confirmed: [] },
});

describe('who has to go on when a centre closes', () => {
  it.each([
    {
      counts: [present(137, 'exact')],
      expected: { kind: 'present', people: 137, qualifier: 'exact' },
    },
    { counts: [present(15_000, 'about')], expected: { people: 15_000, qualifier: 'about' } },
    { counts: [present(10, 'fewerThan')], expected: { people: 10, qualifier: 'fewerThan' } },
    { counts: [present(300, 'atLeast')], expected: { people: 300, qualifier: 'atLeast' } },
    { counts: [present(0, 'exact')], expected: { kind: 'none', countedAt: AT } },
    { counts: [present(0, 'atLeast')], expected: { kind: 'unknown' } },
    { counts: [present(500, 'planned')], expected: { kind: 'unknown' } },
    { counts: [], expected: { kind: 'unknown' } },
    {
      counts: [present(137, 'exact', '2026-11-01T10:00:00Z')],
      expected: { people: 137, countedAt: '2026-11-01T10:00:00Z', freshness: 'expired' },
    },
    {
      counts: [reported(6, 198), reported(7, 137)],
      expected: { people: 198, qualifier: 'atMost', isDisputed: true },
    },
  ])('is $expected of $counts', ({ counts, expected }) => {
    const at: CentreAt = centreAt(aCentre('here', { counts }), NOON, RULE);
    expect(onwardPeople(at)).toMatchObject(expected);
  });
});
