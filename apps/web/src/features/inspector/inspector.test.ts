import { Day, Flow } from '@waystation/domain';
import { anOverview } from '@waystation/domain/testing';
import { shortSource } from '@waystation/view';
import { describe, expect, it } from 'vitest';
import type { SiteProfile } from '../../api/operation-queries';
import { newestPerSeries } from './newest-per-series';
import { otherNamesOf } from './place-section';
import { figuresUpTo } from './site-figures';

describe('the short name of a source', () => {
  it.each([
    [
      'International Organization for Migration (IOM), Displacement Tracking Matrix (DTM)',
      'IOM, DTM',
    ],
    ['UNHCR, Update no 8: Humanitarian Situation', 'UNHCR, Update no 8: Humanitarian Situation'],
    ['Ministry of Health (Tunisia)', 'Ministry of Health (Tunisia)'],
    ['IOM DTM', 'IOM DTM'],
  ])('%s is %s', (label, expected) => {
    expect(shortSource(label)).toBe(expected);
  });
});

const aFlow = (asOf: string, value: number, overrides: Record<string, unknown> = {}): Flow =>
  Flow.parse({
    from: { kind: 'country', iso3: 'LBY' },
    to: { kind: 'country', iso3: 'TUN' },
    via: 'x:ras-ajdir',
    kind: 'arrival',
    measure: 'cumulative',
    group: 'mixed',
    unit: 'crossings',
    series: 'IOM all crossings',
    reported: { kind: 'value', value },
    asOf,
    source: 'S1',
    ...overrides,
  });

describe('what was counted at a crossing', () => {
  it('is the newest of each series on the day, largest first, never added', () => {
    const counts = newestPerSeries(
      [
        aFlow('2011-03-01', 100),
        aFlow('2011-03-05', 250),
        aFlow('2011-04-01', 900),
        aFlow('2011-03-04', 400, { series: 'UNHCR' }),
      ],
      Day.parse('2011-03-10'),
    );
    expect(counts.map(({ flow }) => flow.reported)).toEqual([
      { kind: 'value', value: 400 },
      { kind: 'value', value: 250 },
    ]);
  });

  it('says where a cumulative count fell', () => {
    const [count] = newestPerSeries(
      [aFlow('2011-03-01', 300), aFlow('2011-03-05', 250)],
      Day.parse('2011-03-10'),
    );
    expect(count?.fell).toBe(true);
  });
});

const aFigure = (asOf: string, value: number, overrides: Record<string, unknown> = {}) => ({
  passport: {
    asOf: Day.parse(asOf),
    asOfPrecision: 'day',
    periodStart: null,
    series: 'Mobility Tracking',
    round: null,
    roundNumber: 11,
    assessmentType: null,
    method: 'siteAssessment',
    coverage: null,
    confidence: 'notStated',
    source: 'IOM-DTM',
    sourceLabel: 'IOM DTM',
  },
  group: 'idp',
  unit: 'individuals',
  measure: 'stock',
  value,
  absence: null,
  carriedOver: false,
  ...overrides,
});

describe('the figures of a site', () => {
  const figures: SiteProfile['figures'] = JSON.parse(
    JSON.stringify([
      aFigure('2021-09-30', 108_456),
      aFigure('2020-12-31', 97_000),
      aFigure('2025-02-28', 120_000),
      aFigure('2021-09-30', 20_000, { unit: 'households' }),
      aFigure('2021-09-30', 5, { group: 'martians' }),
    ]),
  );
  const asked = { day: Day.parse('2022-01-01'), indicator: null };
  const { operation } = anOverview();
  const shown = figuresUpTo(figures, { ...asked, operation });

  it('show the newest at the day, not what came later', () => {
    expect(shown.main?.value).toBe(108_456);
  });

  it('have a history, oldest first', () => {
    expect(shown.trend.map(({ value }) => value)).toEqual([97_000, 108_456]);
  });

  it('have the rounds after it to go on to, but not in a historical case', () => {
    expect(shown.later.map(({ value }) => value)).toEqual([120_000]);
    const [from, to] = [Day.parse('2020-01-01'), Day.parse('2025-12-31')];
    const replay = { from, to, start: from };
    const told = figuresUpTo(figures, { ...asked, operation: { ...operation, replay } });
    expect(told.later).toEqual([]);
  });

  it('stand beside what else was counted; words that are not ours are left out', () => {
    expect(shown.others.map(({ unit, value }) => [unit, value])).toEqual([['households', 20_000]]);
  });
});

describe('the other names of a place', () => {
  it('are those of every language and spelling, each once, without the one shown', () => {
    const place = {
      names: { en: 'Ras Ajdir', ar: 'رأس جدير' },
      alternateNames: ['Ras Jedir', 'Ras Ajdir'],
    };
    expect(otherNamesOf(place, 'Ras Ajdir')).toEqual(['رأس جدير', 'Ras Jedir']);
  });
});
