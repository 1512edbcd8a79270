import { describe, expect, it } from 'vitest';
import { createKept } from './create-kept';

describe('what is kept', () => {
  it('is made once, until it is the oldest of too many', async () => {
    const keep = createKept<number>(2);
    let made = 0;
    const make = async (): Promise<number> => {
      made += 1;
      return made;
    };
    expect([await keep('a', make), await keep('b', make), await keep('a', make)]).toEqual([
      1, 2, 1,
    ]);
    await keep('c', make);
    expect([await keep('a', make), await keep('b', make)]).toEqual([1, 4]);
  });

  it('is made anew where it failed', async () => {
    const keep = createKept<string>(2);
    await expect(keep('a', () => Promise.reject(new Error('The disk is full.')))).rejects.toThrow();
    expect(await keep('a', async () => 'there')).toBe('there');
  });
});
