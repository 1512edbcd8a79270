import { describe, expect, it } from 'vitest';
import { daysOf } from './days-of';

describe('the days of rows', () => {
  it('are each named once, oldest first, whether stated as a date or as a moment', () => {
    expect(daysOf(['2011-05-28', '2011-03-07T10:00:00Z', null, '2011-05-28', undefined])).toEqual([
      '2011-03-07',
      '2011-05-28',
    ]);
  });

  it('are none where no row states a date', () => {
    expect(daysOf([null, undefined, 'unknown'])).toEqual([]);
  });
});
