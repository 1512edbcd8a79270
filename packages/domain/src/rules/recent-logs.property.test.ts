import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCentre } from '../../test/builders';
import { CENTRE_STATUSES, type Centre } from '../centre';
import { Day } from '../codes';
import { centreAt } from './centre-at';
import { centreOutlook } from './centre-outlook';
import { recentLogs } from './recent-logs';
import { newestReport } from './refuse-report';

const FIRST = Date.parse('2026-11-01T00:00:00Z');
const HOUR_MS = 3_600_000;
const DAYS = 20;
const RULE = { freshHours: 24, unknownAfterHours: 72 };

const momentOf = (hour: number): string => new Date(FIRST + hour * HOUR_MS).toISOString();
const dayOf = (day: number): Day => Day.parse(momentOf(day * 24).slice(0, 10));

/** An entry of a file, or of the report with a number, dated when its writer says. */
const anEntry = fc.record({
  hour: fc.nat(DAYS * 24),
  ofFile: fc.option(fc.boolean(), { freq: 3 }),
  unseen: fc.nat(3),
  subject: fc.constantFrom(
    'present',
    'present',
    'capacity',
    'blocked',
    'status',
    'medical',
    'food',
  ),
  value: fc.nat(40),
  qualifier: fc.constantFrom('exact' as const, 'about' as const, 'fewerThan' as const),
});

type Said = typeof anEntry extends fc.Arbitrary<infer One> ? One : never;

/** Its logs, oldest first as a store gives them: reports are numbered as they came, and not by their dates. */
const centreOf = (said: readonly Said[]): Centre => {
  const entries = said
    .map(({ hour, ofFile, unseen, ...one }, index) => ({
      ...one,
      at: ofFile === true ? momentOf(hour).slice(0, 10) : momentOf(hour),
      ...(ofFile === null && {
        report: {
          number: index + 1,
          basedOn: Math.max(0, index - unseen),
          reporter: 'shiftLead' as const,
          confirmed: [],
        },
      }),
    }))
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return aCentre({
    opened: '2026-11-03',
    services: ['food', 'water'],
    servicesAbsent: ['food'],
    counts: entries.flatMap(({ subject: kind, value, qualifier, ...one }) =>
      kind === 'present' || kind === 'capacity' || kind === 'blocked'
        ? [{ ...one, kind, value, qualifier }]
        : [],
    ),
    statusLog: entries.flatMap(({ subject, value, at, report }) =>
      subject === 'status'
        ? [{ at, report, status: CENTRE_STATUSES[value % CENTRE_STATUSES.length] ?? 'unknown' }]
        : [],
    ),
    serviceLog: entries.flatMap(({ subject: service, value, at, report }) =>
      service === 'medical' || service === 'food'
        ? [{ at, report, service, isThere: value % 2 === 0 }]
        : [],
    ),
  });
};

const toldAt = (centre: Centre, moment: Date) => {
  const at = centreAt(centre, moment, RULE);
  return { at, outlook: centreOutlook(centre, at, moment) };
};

const logs = fc.array(anEntry, { maxLength: 60 });

describe('the recent part of the logs of a centre', () => {
  it('tells of every moment from its day on what the whole logs tell', () => {
    fc.assert(
      fc.property(logs, fc.nat(DAYS), fc.nat(DAYS * 24), (said, from, hours) => {
        const centre = centreOf(said);
        const recent = recentLogs(centre, { from: dayOf(from), until: null });
        const moment = new Date(momentOf(from * 24 + hours));
        expect(toldAt(recent, moment)).toEqual(toldAt(centre, moment));
        expect(newestReport(recent)).toBe(newestReport(centre));
      }),
      { numRuns: 1_000 },
    );
  });

  it('tells of the day that is asked for what the whole logs tell', () => {
    fc.assert(
      fc.property(logs, fc.nat(DAYS), fc.nat(23), (said, from, hours) => {
        const centre = centreOf(said);
        const recent = recentLogs(centre, { from: dayOf(from), until: dayOf(from + 1) });
        const moment = new Date(momentOf(from * 24 + hours));
        expect(toldAt(recent, moment)).toEqual(toldAt(centre, moment));
      }),
      { numRuns: 1_000 },
    );
  });

  it('has no part that the same question would leave out', () => {
    fc.assert(
      fc.property(logs, fc.nat(DAYS), (said, from) => {
        const span = { from: dayOf(from), until: dayOf(from + 1) };
        const recent = recentLogs(centreOf(said), span);
        expect(recentLogs(recent, span)).toEqual(recent);
      }),
    );
  });

  it('does not grow with the months of those who each had seen the one before', () => {
    const counts = Array.from({ length: 360 }, (_, index) => ({
      at: momentOf(index * 4),
      kind: 'present' as const,
      value: index,
      report: {
        number: index + 1,
        basedOn: index,
        reporter: 'shiftLead' as const,
        confirmed: [],
      },
    }));
    const recent = recentLogs(aCentre({ counts }), { from: dayOf(59), until: null });
    // The last of six days, and the five of the seventh after its first moment.
    expect(recent.counts).toHaveLength(6 + 5 + 1);
  });
});
