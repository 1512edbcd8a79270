import type { AreasTrend, AreasTrendPoint } from '@waystation/domain';
import { loadTranslator } from '@waystation/i18n';
import { describe, expect, it } from 'vitest';
import { aPassport } from '../../../test/a-passport';
import { render, wordsOf } from '../../../test/render';
import { roundsFigures } from './rounds-figures';
import { TrendPart } from './trend-part';

const aPoint = (asOf: string, overrides: Partial<AreasTrendPoint>): AreasTrendPoint => ({
  passport: aPassport({ asOf, round: `mt/${asOf}` }),
  counted: 3,
  suppressed: 0,
  people: 2_000,
  compared: 1_700,
  ...overrides,
});

const POINTS = [
  aPoint('2020-09-30', { counted: 1, people: 60, compared: null }),
  aPoint('2021-09-30', {}),
  aPoint('2025-02-28', { counted: 2, suppressed: 1, people: 1_750, compared: 1_750 }),
];

const part = async (points: readonly AreasTrendPoint[]) => {
  const trend = {
    indicator: 'idp',
    level: 2,
    askedFor: aPassport().asOf,
    people: null,
    areas: 3,
    common: 2,
    points: [...points],
  } satisfies AreasTrend;
  return wordsOf(
    await render(
      <TrendPart
        trend={trend}
        what="Internally displaced people"
        areas="counties"
        shownAsOf="2025-02-28"
        onDay={() => undefined}
      />,
    ),
  );
};

describe('the trend of several areas', () => {
  it('is told in words, like for like', async () => {
    expect(await part(POINTS)).toContain(
      'From 1 700 on 30 Sep 2021 to 1 750 on 28 Feb 2025 (+50), at the 2 counties that all 2 compared rounds counted.',
    );
  });

  it('has every round in a table, with what it covered and what it does not show', async () => {
    const words = await part(POINTS);
    expect(words).toContain('28 Feb 2025 2 / 3 at least 1 750 1 750');
    expect(words).toContain('30 Sep 2020 1 / 3 60 not compared');
  });

  it('is no trend where only one round can be compared', async () => {
    expect(await part(POINTS.slice(0, 2))).toContain('Too few of these areas');
  });

  it('says where rounds of two methods are compared', async () => {
    const registered = aPoint('2024-01-31', {
      passport: aPassport({ asOf: '2024-01-31', round: 'mt/12', method: 'registration' }),
    });
    expect(await part([...POINTS, registered])).toContain('used different methods');
    expect(await part(POINTS)).not.toContain('used different methods');
  });

  it('is not there where figures do not come from rounds', async () => {
    expect(await part([])).toBe('');
  });
});

describe('the rounds as figures to take out', () => {
  it('have the plain numbers, and words where one would mislead', async () => {
    const words = await loadTranslator('en');
    const headers = { counted: 'Counted', same: 'Same' };
    const { rows } = roundsFigures(POINTS, { caption: 'IDPs', headers, known: 3 }, words);
    expect(rows.map(({ bar }) => bar)).toEqual([null, 1_700, 1_750]);
    const [first, , last] = rows.map(({ cells }) => cells.map(({ text, plain }) => plain ?? text));
    expect(first).toEqual(expect.arrayContaining(['2020-09-30', 1, 60, 'not compared']));
    // A sum without what is suppressed is not the whole.
    expect(last?.[3]).not.toBe(1_750);
  });
});
