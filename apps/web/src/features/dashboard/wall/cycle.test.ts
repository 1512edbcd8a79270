import { describe, expect, it } from 'vitest';
import { FIRST, stepOfKey, stepped } from './cycle';

describe('the cycle of a wall', () => {
  it('goes through all sections and begins again', () => {
    const seen = [FIRST];
    for (let step = 0; step < 3; step += 1) {
      seen.push(stepped(seen.at(-1) ?? FIRST, 'next', 3));
    }
    expect(seen.map(({ at }) => at)).toEqual([0, 1, 2, 0]);
    expect(seen.map(({ rounds }) => rounds)).toEqual([0, 0, 0, 1]);
  });

  it('goes back from the first to the last', () => {
    expect(stepped(FIRST, 'previous', 3)).toMatchObject({ at: 2, rounds: 1 });
  });

  it('stops where it is and goes on from there', () => {
    const stopped = stepped({ ...FIRST, at: 1 }, 'stop', 3);
    expect(stopped).toMatchObject({ at: 1, isStopped: true });
    expect(stepped(stopped, 'stop', 3)).toMatchObject({ at: 1, isStopped: false });
  });

  it('stays among the sections that are left', () => {
    expect(stepped({ ...FIRST, at: 7 }, 'next', 2).at).toBe(0);
  });

  it.each([
    ['ArrowRight', 'ltr', 'next'],
    ['ArrowRight', 'rtl', 'previous'],
    ['ArrowLeft', 'rtl', 'next'],
    [' ', 'ltr', 'stop'],
    ['a', 'ltr', null],
  ] as const)('takes %s in a page read %s for %s', (key, direction, step) => {
    expect(stepOfKey(key, direction)).toBe(step);
  });
});
