import { describe, expect, it } from 'vitest';
import { createWakeUps } from './create-wake-ups';

const flush = async () => {
  for (let turn = 0; turn < 10; turn += 1) {
    await Promise.resolve();
  }
};

describe('wake-ups', () => {
  it('that come while the work is done are answered by one more run', async () => {
    let runs = 0;
    const open: (() => void)[] = [];
    const wakeUp = createWakeUps(async () => {
      runs += 1;
      await new Promise<void>((resolve) => open.push(resolve));
    });
    wakeUp();
    wakeUp();
    wakeUp();
    expect(runs).toBe(1);
    open.shift()?.();
    await flush();
    expect(runs).toBe(2);
    open.shift()?.();
    await flush();
    expect(runs).toBe(2);
  });

  it('go on after work that failed', async () => {
    let runs = 0;
    const wakeUp = createWakeUps(async () => {
      runs += 1;
      throw new Error('the database is away');
    });
    wakeUp();
    await flush();
    wakeUp();
    await flush();
    expect(runs).toBe(2);
  });
});
