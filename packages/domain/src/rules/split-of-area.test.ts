import { describe, expect, it } from 'vitest';
import { absent, reported } from '../absence';
import { type AreaTwice, type CountedNumber, splitOfArea } from './split-of-area';

const anew = (value: number): CountedNumber => ({ reported: reported(value), carriedOver: false });
const old = (value: number): CountedNumber => ({ reported: reported(value), carriedOver: true });
const none = (why: 'suppressed' | 'inaccessible' | 'unknown'): CountedNumber => ({
  reported: absent(why),
  carriedOver: false,
});

const split = (before: Record<string, CountedNumber>, after: Record<string, CountedNumber>) => {
  const twice: AreaTwice = {
    before: new Map(Object.entries(before)),
    after: new Map(Object.entries(after)),
  };
  const of = splitOfArea(twice, { sameMethod: true });
  return [
    [of.comparable, of.before, of.after, of.change],
    [of.newlyCovered.subjects, of.newlyCovered.value],
    [of.noLongerCovered.subjects, of.noLongerCovered.value],
    [of.carriedOver, of.heldBack],
  ];
};

describe('the split of an area between two rounds', () => {
  it.each([
    [
      'counted twice',
      { a: anew(100) },
      { a: anew(130) },
      [1, 100, 130, 30],
      [0, 0],
      [0, 0],
      [0, 0],
    ],
    ['fell to zero', { a: anew(100) }, { a: anew(0) }, [1, 100, 0, -100], [0, 0], [0, 0], [0, 0]],
    ['new place', {}, { a: anew(70) }, [0, 0, 0, 0], [1, 70], [0, 0], [0, 0]],
    ['zero at a new place', {}, { a: anew(0) }, [0, 0, 0, 0], [1, 0], [0, 0], [0, 0]],
    [
      'not reached',
      { a: anew(90) },
      { a: none('inaccessible') },
      [0, 0, 0, 0],
      [0, 0],
      [1, 90],
      [0, 0],
    ],
    [
      'unknown in both',
      { a: none('unknown') },
      { a: none('unknown') },
      [0, 0, 0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ],
    ['carried over now', { a: anew(90) }, { a: old(80) }, [0, 0, 0, 0], [0, 0], [0, 0], [1, 0]],
    ['carried over then', { a: old(90) }, { a: anew(50) }, [0, 0, 0, 0], [0, 0], [0, 0], [1, 0]],
    [
      'held back then',
      { a: none('suppressed') },
      { a: anew(50) },
      [0, 0, 0, 0],
      [0, 0],
      [0, 0],
      [0, 1],
    ],
    [
      'held back now',
      { a: anew(50) },
      { a: none('suppressed') },
      [0, 0, 0, 0],
      [0, 0],
      [0, 0],
      [0, 1],
    ],
    [
      'held back and carried over',
      { a: old(50) },
      { a: none('suppressed') },
      [0, 0, 0, 0],
      [0, 0],
      [0, 0],
      [0, 1],
    ],
    [
      'all at once',
      { a: anew(600), b: anew(250), c: anew(150), e: none('suppressed') },
      { a: anew(700), b: old(250), d: anew(550), e: anew(30) },
      [1, 600, 700, 100],
      [1, 550],
      [1, 150],
      [1, 1],
    ],
  ])('%s', (_, before, after, ...expected) => {
    expect(split(before, after)).toEqual(expected);
  });
});
