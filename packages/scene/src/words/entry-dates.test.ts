import { Day } from '@waystation/domain';
import { createFormats, createTranslate, loadMessages } from '@waystation/i18n';
import { describe, expect, it } from 'vitest';
import { centresSummary } from '../places/centre-said';
import { entryDates } from './entry-dates';

const t = createTranslate('en', await loadMessages('en'));
const formats = createFormats('en');
const said = (days: readonly string[], isRead = true) =>
  entryDates(
    days.map((day) => Day.parse(day)),
    isRead,
    { t, formats },
  );

describe('the dates of entries about places', () => {
  it('are one date where all are of it, else the period, and as of the newest', () => {
    expect(said(['2011-03-03']).summary).toContain(formats.date('2011-03-03'));
    const several = said(['2011-02-26', '2011-03-10']);
    expect(several.summary).toContain(formats.period('2011-02-26', '2011-03-10'));
    expect(several.asOf).toBe('2011-03-10');
  });

  it('are said to be none only where the places were read', () => {
    expect(said([])).toMatchObject({ asOf: null, summary: t('layers.nothingReported') });
    expect(said([], false)).toMatchObject({ asOf: null, summary: '' });
  });
});

describe('the summary of centres', () => {
  const closed = [{ at: { status: 'closed' } }] as const;
  const unknown = [{ at: { status: 'unknown' } }] as const;

  it.each([
    { rows: closed, days: [], expected: 'layers.statusesOnly', why: 'statuses but no counts' },
    { rows: closed, days: ['2011-03-03'], expected: 'legend.centres', why: 'counts, too' },
    { rows: unknown, days: [], expected: 'layers.nothingReported', why: 'neither' },
  ] as const)('tells of $why', ({ rows, days, expected }) => {
    expect(centresSummary(rows, said(days), t)).toContain(t(expected));
  });
});
