import type { ImportReport } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { reportOfDraft } from './read-draft';

const aReport = (flags: number): ImportReport => ({
  file: 'sites.csv',
  sha256: 'a'.repeat(64),
  format: 'dtm-sites',
  outcome: 'dryRun',
  rows: { read: flags, accepted: flags, unchanged: 0, rejected: 0, skipped: 0 },
  records: [],
  rejects: [],
  flags: Array.from({ length: flags }, (_, index) => ({
    flag: 'areaNotInBoundaries' as const,
    row: Math.floor(index / 2) + 1,
    subject: `site:${index}`,
    detail: 'declared in SS9901, an area that the boundaries do not have',
  })),
  notes: [],
  importId: null,
  durationMs: 1,
});

describe('the report that a draft keeps', () => {
  it('lists so many flags that it can be asked for each second, and counts them all', () => {
    const { report, flaggedRows, moreFlags } = reportOfDraft(aReport(1_500));
    expect([report.flags.length, flaggedRows, moreFlags]).toEqual([1_000, 750, 500]);
  });

  it('is the whole report where that is short', () => {
    const own = aReport(3);
    expect(reportOfDraft(own)).toEqual({ report: own, flaggedRows: 2, moreFlags: 0 });
  });
});
