import { describe, expect, it } from 'vitest';
import { beganAt } from './road-options';

const NOW = new Date('2026-11-22T12:00:00.000Z');

describe('when a closure began', () => {
  it('is as typed, else now; a clock may be some hours ahead', () => {
    expect(beganAt('2026-11-20T00:00:00Z', NOW)).toBe('2026-11-20T00:00:00Z');
    expect(beganAt('2026-11-23T10:00:00Z', NOW)).toBe('2026-11-23T10:00:00Z');
    expect(beganAt(undefined, NOW)).toBe('2026-11-22T12:00:00.000Z');
  });

  it('is refused by its option where it is more than a day ahead', () => {
    expect(() => beganAt('2999-01-01T00:00:00Z', NOW)).toThrow(
      '--since "2999-01-01T00:00:00Z" is more than a day ahead: it is 2026-11-22T12:00:00.000Z now.',
    );
  });
});
