import { Day } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { spanOf } from './span-of';

const NOW = new Date('2026-11-23T08:00:00Z');
const RUNNING = { replay: null };
const day = (text: string) => Day.parse(text);

describe('the span of logs that an answer needs', () => {
  it('goes on from yesterday for now, for today and for what is to come', () => {
    const now = { from: '2026-11-22', until: null };
    expect(spanOf(RUNNING, null, NOW)).toEqual(now);
    expect(spanOf(RUNNING, day('2026-11-22'), NOW)).toEqual(now);
    expect(spanOf(RUNNING, day('2027-01-01'), NOW)).toEqual(now);
  });

  it('is an earlier day alone', () => {
    expect(spanOf(RUNNING, day('2026-10-31'), NOW)).toEqual({
      from: '2026-10-31',
      until: '2026-11-01',
    });
  });

  it('is everything where a clock shows every day', () => {
    const [from, to] = [day('2011-02-15'), day('2011-06-30')];
    expect(spanOf({ replay: { from, to, start: from } }, day('2011-03-01'), NOW)).toBeNull();
  });
});
