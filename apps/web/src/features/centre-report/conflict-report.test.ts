import { centreAt, weighReport } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { aCentre } from '../../../test/a-centre';
import { reportForEntry } from './conflict-report';

const RULE = { freshHours: 24, unknownAfterHours: 72 };
const BY = { id: '5f3c1c4e-8f0a-4d0e-9a4b-0c9d6f1e2a31', reporter: 'shiftLead' } as const;
const [OLD, NEW] = ['2011-04-01T06:00:00.000Z', '2011-04-02T02:00:00.000Z'];

const count = (number: number, value: number, at: string) => ({
  at,
  kind: 'present' as const,
  value,
  report: { number, basedOn: 0, reporter: 'partner' as const, confirmed: [] },
});

const decidedFor = (value: number) => {
  const now = new Date('2011-04-02T03:00:00Z');
  const centre = aCentre({ counts: [count(1, 400, OLD), count(2, 420, NEW)] });
  const [conflict] = centreAt(centre, now, RULE).conflicting;
  const entry = conflict?.entries.find((one) => one.value === value);
  if (conflict === undefined || entry === undefined) {
    throw new Error('The reports do not differ.');
  }
  const weighed = weighReport(centre, reportForEntry(entry, { conflict, centre }, BY), now);
  if (weighed.kind !== 'accepted') {
    throw new Error('The decision was not accepted.');
  }
  const counts = [...centre.counts, ...weighed.entries.counts];
  return centreAt({ ...centre, counts }, now, RULE);
};

describe('a conflict that somebody decided', () => {
  it.each([
    ['older', 400, OLD],
    ['newer', 420, NEW],
  ])('for its %s entry has what that says, and is as old', (_which, value, at) => {
    const { places, conflicting } = decidedFor(value);
    expect(conflicting).toEqual([]);
    expect(places).toMatchObject({ present: value, countedAt: at });
  });
});
