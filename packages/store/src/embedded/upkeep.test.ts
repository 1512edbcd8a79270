import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createUpkeep } from './upkeep';

describe('upkeep', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const counted = () => {
    const done = { times: 0 };
    const upkeep = createUpkeep(async () => {
      done.times += 1;
    }, 1_000);
    return { done, upkeep };
  };

  it('is done once a while after writes, and not without them', () => {
    const { done, upkeep } = counted();
    vi.advanceTimersByTime(5_000);
    expect(done.times).toBe(0);
    upkeep.ask();
    upkeep.ask();
    vi.advanceTimersByTime(5_000);
    expect(done.times).toBe(1);
  });

  it('is not put off for ever by writes without a pause', () => {
    const { done, upkeep } = counted();
    for (let write = 0; write < 100; write += 1) {
      upkeep.ask();
      vi.advanceTimersByTime(100);
    }
    expect(done.times).toBeGreaterThanOrEqual(9);
  });

  it('is not done after it was called off', () => {
    const { done, upkeep } = counted();
    upkeep.ask();
    upkeep.cancel();
    vi.advanceTimersByTime(5_000);
    expect(done.times).toBe(0);
  });
});
