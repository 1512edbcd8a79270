import { describe, expect, it } from 'vitest';
import { createAtMost } from './create-at-most';

/** A piece of work that a test ends. */
const aPiece = () => {
  let end: (value: string) => void = () => undefined;
  const work = new Promise<string>((resolve) => {
    end = resolve;
  });
  return { work: () => work, end };
};

describe('at most two at once', () => {
  it('begins no third while two are under way, and the next after one has ended', async () => {
    const atMost = createAtMost(2);
    const [one, two] = [aPiece(), aPiece()];
    const [first, second] = [atMost(one.work), atMost(two.work)];
    expect(await atMost(async () => 'third')).toBeNull();
    one.end('first');
    expect(await first).toBe('first');
    expect(await atMost(async () => 'fourth')).toBe('fourth');
    two.end('second');
    expect(await second).toBe('second');
  });

  it('counts what failed as ended', async () => {
    const atMost = createAtMost(1);
    await expect(atMost(() => Promise.reject(new Error('The disk is full.')))).rejects.toThrow();
    expect(await atMost(async () => 'next')).toBe('next');
  });
});
