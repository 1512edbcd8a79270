import { centreAt } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { aCentre } from '../../../test/a-centre';
import { aKeptReport } from '../../../test/a-kept-report';
import { atAfter, placesAfter } from './at-after';

const AT = centreAt(
  aCentre({
    services: ['food'],
    servicesAbsent: ['water'],
    statusLog: [{ at: '2011-03-01', status: 'operating' }],
    counts: [
      { at: '2011-03-01', kind: 'capacity', value: 500 },
      { at: '2011-03-01', kind: 'blocked', value: 20 },
      { at: '2011-04-01T06:00:00Z', kind: 'present', value: 9, qualifier: 'fewerThan' },
    ],
  }),
  new Date('2011-04-01T08:00:00Z'),
  { freshHours: 24, unknownAfterHours: 72 },
);

const said = (what: Record<string, unknown>) => aKeptReport({ present: undefined, ...what }).report;

describe('a centre with what was said of it and not sent', () => {
  it('is as before where nothing waits', () => {
    expect(atAfter(AT, [])).toEqual(AT);
  });

  it('has the numbers of the last of the reports, the rest as it was, and the free places of both', () => {
    const after = atAfter(AT, [
      said({ present: 400, blocked: { value: 30 } }),
      said({ present: 410, at: '2011-04-01T07:45:00Z' }),
    ]);
    expect(after.places).toMatchObject({
      capacity: 500,
      blocked: 30,
      present: 410,
      countedAt: '2011-04-01T07:45:00.000Z',
      qualifiers: { present: 'exact' },
    });
    expect(after.free).toMatchObject({ kind: 'known', free: 60 });
    expect(placesAfter(AT.places, [said({ capacity: 600 })])).toMatchObject({
      capacity: 600,
      present: 9,
      qualifiers: { present: 'fewerThan' },
    });
  });

  it('has its status and its services, of which others stay as they were', () => {
    const after = atAfter(AT, [
      said({ status: { status: 'full' }, services: { water: true, food: false, medical: true } }),
    ]);
    expect(after.status).toBe('full');
    expect(after.services).toEqual({ there: ['water', 'medical'], notThere: ['food'] });
  });
});
