import { describe, expect, it } from 'vitest';
import { createRateLimits } from './rate-limits';

describe('limits of requests', () => {
  it('let as many through as said, then name the seconds to wait', async () => {
    const limits = createRateLimits(3);
    const waits = [];
    for (let request = 0; request < 4; request += 1) {
      waits.push(await limits.request('192.0.2.1'));
    }
    expect(waits).toEqual([null, null, null, expect.any(Number)]);
    expect(waits[3]).toBeGreaterThan(0);
  });

  it('count each address for itself', async () => {
    const limits = createRateLimits(1);
    await limits.request('192.0.2.1');
    expect(await limits.request('192.0.2.2')).toBeNull();
  });

  it('count wrong tokens apart from requests', async () => {
    const limits = createRateLimits(1);
    await limits.request('192.0.2.1');
    expect(await limits.wrongToken('192.0.2.1')).toBeNull();
  });
});
