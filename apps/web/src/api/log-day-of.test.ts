import { anOperation } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { aView } from '../../test/a-view';
import { logDayOf } from './log-day-of';

describe('the day for which logs are asked', () => {
  it('is that of an earlier view, and none of the newest', () => {
    expect(logDayOf(aView('2021-09-30'))).toBe('2021-09-30');
    expect(logDayOf(aView('2026-11-22'))).toBeNull();
  });

  it('is none where a clock runs through the days', () => {
    const operation = anOperation({
      replay: { from: '2011-02-15', to: '2011-06-30', start: '2011-03-01' },
    });
    expect(logDayOf(aView('2021-09-30', { operation }))).toBeNull();
  });
});
