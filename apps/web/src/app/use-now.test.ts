import { describe, expect, it } from 'vitest';
import { timeAfter } from './use-now';

const at = (time: string): Date => new Date(`2026-11-22T${time}Z`);

describe('the time of a page', () => {
  it('stays within a minute, so that answers make no new rows', () => {
    expect(timeAfter(at('10:00:01'), at('10:00:59'))).toEqual(at('10:00:01'));
  });

  it('moves with the first answer of another minute', () => {
    expect(timeAfter(at('10:00:59'), at('10:01:00'))).toEqual(at('10:01:00'));
  });

  it('never goes back', () => {
    expect(timeAfter(at('10:01:00'), at('10:00:59'))).toEqual(at('10:01:00'));
  });
});
