import { describe, expect, it } from 'vitest';
import { everyMs } from './use-change-watch';

describe('how often a page asks what has changed', () => {
  it.each([
    ['answer', false, 10_000],
    ['answer', true, 30_000],
    ['map', false, 30_000],
    ['map', true, 30_000],
  ] as const)('open on a %s, on a poor line %s: every %d ms', (watched, isPoor, expected) => {
    expect(everyMs(watched, isPoor)).toBe(expected);
  });
});
