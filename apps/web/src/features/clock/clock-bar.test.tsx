import { Day } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { disabledButtons } from '../../../test/disabled-buttons';
import { render, wordsOf } from '../../../test/render';
import { ClockBar } from './clock-bar';

const SPAN = { from: Day.parse('2011-02-20'), to: Day.parse('2011-12-31') };

type Comparison = { readonly against?: string; readonly refused?: string };

const dayOrNone = (text: string | undefined): Day | null =>
  text === undefined ? null : Day.parse(text);

const bar = (day: string, language: 'en' | 'ar' = 'en', { against, refused }: Comparison = {}) =>
  render(
    <ClockBar
      day={Day.parse(day)}
      span={SPAN}
      marks={new Map([[Day.parse('2011-03-01'), 4]])}
      onDay={() => undefined}
      isWaiting={false}
      against={dayOrNone(against)}
      refused={dayOrNone(refused)}
      onAgainst={() => undefined}
    />,
    language,
  );

describe('the clock', () => {
  it('shows the date and which day of the case it is', async () => {
    const words = wordsOf(await bar('2011-03-15'));
    expect(words).toContain('15 Mar 2011');
    expect(words).toContain('Day 24 of 315');
    expect(words).toContain('1 day a second');
  });

  it('has its months, and a mark on the days with data', async () => {
    const markup = await bar('2011-03-15');
    expect(wordsOf(markup)).toContain('Mar Apr May Jun Jul Aug Sep Oct Nov Dec');
    // 9 of 314 days after the first.
    expect(markup).toContain(`inset-inline-start:${(9 / 314) * 100}%`);
  });

  it.each([
    ['2011-02-20', 'Previous day'],
    ['2011-12-31', 'Next day'],
  ])('at %s cannot go to the %s', async (day, button) => {
    expect(disabledButtons(await bar(day))).toEqual([button]);
  });

  it.each([
    ['2011-02-20', true],
    ['2011-02-21', false],
  ])('at %s has no earlier day to compare with: %s', async (day, isFirst) => {
    const markup = await bar(day);
    expect(/disabled=""[^>]*><svg.*?<\/svg>Compare with an earlier day/.test(markup)).toBe(isFirst);
  });

  it('compared with an earlier day has a slider for each, and stops the day after it', async () => {
    const markup = await bar('2011-03-15', 'en', { against: '2011-03-14' });
    expect(wordsOf(markup)).toContain('14 Mar 2011');
    expect(markup.match(/type="range"/g)).toHaveLength(2);
    expect(markup).toContain('aria-label="Earlier day"');
    expect(disabledButtons(markup)).toEqual(['Previous day']);
  });

  it('says why a day that was asked for is not compared with', async () => {
    expect(wordsOf(await bar('2011-03-15', 'en', { refused: '2011-04-01' }))).toContain(
      'Nothing is compared: 1 Apr 2011 is not an earlier day of this replay.',
    );
  });

  it('speaks Arabic', async () => {
    expect(wordsOf(await bar('2011-03-15', 'ar'))).toContain('15 مارس 2011');
  });
});
