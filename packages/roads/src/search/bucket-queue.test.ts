import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBucketQueue } from './bucket-queue';

const emptied = (queue: ReturnType<typeof createBucketQueue>): [number, number][] => {
  const popped: [number, number][] = [];
  for (let value = queue.pop(); value >= 0; value = queue.pop()) {
    popped.push([queue.key(), value]);
  }
  return popped;
};

describe('a queue of buckets', () => {
  it('gives nothing when it is empty', () => {
    expect(createBucketQueue().pop()).toBe(-1);
  });

  it('gives what was pushed by rising keys, those far beyond the window too', () => {
    const keys = fc.array(fc.integer({ min: 0, max: 2_000_000_000 }), { maxLength: 3_000 });
    fc.assert(
      fc.property(keys, (pushed) => {
        const queue = createBucketQueue();
        pushed.forEach((key, value) => {
          queue.push(key, value);
        });
        const popped = emptied(queue);
        expect(popped.map(([key]) => key)).toEqual(pushed.toSorted((a, b) => a - b));
        expect(popped.every(([key, value]) => pushed[value] === key)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('takes keys while it is emptied, and begins anew when it is cleared', () => {
    const queue = createBucketQueue();
    queue.push(5, 1);
    queue.push(200_000, 2);
    expect(queue.pop()).toBe(1);
    queue.push(5, 3);
    queue.push(150_000, 4);
    expect(emptied(queue)).toEqual([
      [5, 3],
      [150_000, 4],
      [200_000, 2],
    ]);
    queue.push(300_000, 5);
    queue.clear();
    queue.push(1, 6);
    expect(emptied(queue)).toEqual([[1, 6]]);
  });
});
