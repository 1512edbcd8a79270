import { centreAt } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { aCentre } from '../../../test/a-centre';
import { aKeptReport } from '../../../test/a-kept-report';
import { mendedReport } from './mended-report';
import { draftOfReport, reportOfDraft } from './report-draft';

const NOW = new Date('2011-04-01T12:00:00Z');
const CENTRE = aCentre();
const AT = centreAt(CENTRE, NOW, { freshHours: 24, unknownAfterHours: 72 });
const HERE = { operation: 'libya-2011', centre: 'c:shousha' };

describe('a report that is mended', () => {
  it('keeps the moment of the count and what its writer had seen, under a new id', () => {
    const { report } = aKeptReport({
      blocked: { value: 3, note: 'roof' },
      services: { water: true },
    });
    const id = 'a3b2c1d0-8f0a-4d0e-9a4b-0c9d6f1e2a31';
    const said = {
      id,
      reporter: 'shiftLead',
      now: NOW,
      base: CENTRE,
      basedOn: report.basedOn,
    } as const;
    const draft = draftOfReport(report, AT);
    expect(reportOfDraft(draft, AT, said)).toEqual({ ...report, id });
    expect(reportOfDraft({ ...draft, hoursAgo: 0 }, AT, said).at).toBe(NOW.toISOString());
  });

  it.each([
    ['7', HERE, 7],
    ['8', HERE, null],
    ['7', { ...HERE, centre: 'c:other' }, null],
    ['7', { ...HERE, operation: 'other' }, null],
    [undefined, HERE, null],
  ])('is number %s of the centre %o of the page: %s', (mend, here, key) => {
    const entries = [{ key: 7, kept: aKeptReport() }];
    expect(mendedReport(entries, mend, here)?.key ?? null).toBe(key);
  });
});
