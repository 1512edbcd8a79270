import { Day } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { disabledButtons } from '../../../test/disabled-buttons';
import { render, wordsOf } from '../../../test/render';
import { ClockBar } from './clock-bar';

const SPAN = { from: Day.parse('2011-02-20'), to: Day.parse('2011-12-31') };

const bar = (day: string, language: 'en' | 'ar' = 'en') =>
  render(
    <ClockBar
      day={Day.parse(day)}
      span={SPAN}
      marks={new Map([[Day.parse('2011-03-01'), 4]])}
      onDay={() => undefined}
      isWaiting={false}
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

  it('speaks Arabic', async () => {
    expect(wordsOf(await bar('2011-03-15', 'ar'))).toContain('15 مارس 2011');
  });
});
