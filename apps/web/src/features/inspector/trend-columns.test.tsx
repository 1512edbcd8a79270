import { describe, expect, it } from 'vitest';
import { aPassport } from '../../../test/a-passport';
import { render, wordsOf } from '../../../test/render';
import { laterPoints } from './later-points';
import type { TrendPoint } from './trend-column';
import { TrendColumns } from './trend-columns';

const aPoint = (number: number, overrides: Partial<TrendPoint> = {}): TrendPoint => ({
  value: number * 1_000,
  absence: null,
  passport: aPassport({
    asOf: `${2000 + number}-06-30`,
    round: `mt/${number}`,
    roundNumber: number,
  }),
  ...overrides,
});

const rounds = (count: number): readonly TrendPoint[] =>
  Array.from({ length: count }, (_, index) => aPoint(index + 1));

const columns = (points: readonly TrendPoint[], shownAsOf: string | null = null) =>
  render(<TrendColumns points={points} shownAsOf={shownAsOf} />);

const heights = (markup: string): readonly number[] =>
  [...markup.matchAll(/block-size:([\d.]+)px/g)].map(([, height]) => Number(height));

const spoken = (markup: string): readonly string[] =>
  [...markup.matchAll(/<span class="sr-only">([^<]*)</g)].map(([, text = '']) => wordsOf(text));

describe('the columns of a trend', () => {
  it('are as high as their share of the highest, never added up', async () => {
    expect(heights(await columns(rounds(4)))).toEqual([7.5, 15, 22.5, 30]);
  });

  it('of a round without a number are a cross and a word, not a column of zero', async () => {
    const points = [aPoint(1), aPoint(2, { value: null, absence: 'notAssessed' })];
    const markup = await columns(points);
    expect(heights(markup)).toHaveLength(1);
    expect(wordsOf(markup)).toContain('×');
    expect(spoken(markup)).toEqual([
      'Round 1: 1 000, 30 Jun 2001',
      'Round 2: not assessed, 30 Jun 2002',
    ]);
  });

  it('of a round that reported zero are a column without height, and not a cross', async () => {
    const markup = await columns([aPoint(1), aPoint(2, { value: 0 })]);
    expect(heights(markup)).toEqual([30, 0]);
    expect(wordsOf(markup)).not.toContain('×');
  });

  it('say every number with its date to screen readers, however many there are', async () => {
    expect(spoken(await columns(rounds(25)))).toHaveLength(25);
  });

  it('mark the one that the map shows', async () => {
    const markup = await columns(rounds(3), '2002-06-30');
    expect(markup.match(/bg-accent/g)).toHaveLength(1);
    expect(await columns(rounds(3), '1999-01-01')).not.toContain('bg-accent');
  });

  it('too many for names say the first and the last date as precisely as they are known', async () => {
    const points = rounds(17).map((point) => ({
      ...point,
      passport: { ...point.passport, asOfPrecision: 'month' as const },
    }));
    expect(wordsOf(await columns(points))).toMatch(/Jun 2001 Jun 2017$/);
  });

  it('few and without numbers of rounds say each its own date, for they stand evenly', async () => {
    const points = ['2011-03-03', '2011-03-04', '2011-03-20'].map((asOf) =>
      aPoint(1, { passport: aPassport({ asOf, round: null, roundNumber: null }) }),
    );
    const seen = wordsOf((await columns(points)).replace(/<span class="sr-only">[^<]*</g, '<'));
    expect(seen).toContain('4 Mar 2011');
  });

  it('too many for numbers keep the number of the one shown', async () => {
    const words = wordsOf(await columns(rounds(20), '2020-06-30'));
    expect(words).toMatch(/^20k/);
  });

  it('that can be pressed are a choice named by round, number and date, one of them chosen', async () => {
    const markup = await render(
      <TrendColumns
        points={rounds(3)}
        shownAsOf="2002-06-30"
        choice={{ label: 'Displaced people by round', onDay: () => undefined }}
      />,
    );
    expect(markup).toMatch(/aria-label="Displaced people by round" role="radiogroup"/);
    const columns = markup.match(/<button[^>]*>/g) ?? [];
    expect(columns).toHaveLength(3);
    expect(columns.filter((column) => column.includes('aria-checked="true"'))).toHaveLength(1);
    expect(wordsOf(columns[1]?.replaceAll(/[<>]/g, '') ?? '')).toContain(
      'aria-label="Round 2: 2 000, 30 Jun 2002"',
    );
  });
});

describe('the rounds after the one shown', () => {
  it('are those that the trend does not have yet', () => {
    const [first, second, third] = rounds(3);
    const all = [first, second, third].filter((point) => point !== undefined);
    expect(laterPoints(all.slice(0, 1), all)).toEqual([second, third]);
    expect(laterPoints(all, all)).toEqual([]);
    expect(laterPoints([], all)).toEqual(all);
  });
});
