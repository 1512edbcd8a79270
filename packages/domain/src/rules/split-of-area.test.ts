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
  const NONE = [0, 0, 0, 0];
  const NO = [0, 0];

  it.each([
    {
      name: 'counted twice',
      before: { a: anew(100) },
      after: { a: anew(130) },
      expected: [[1, 100, 130, 30], NO, NO, NO],
    },
    {
      name: 'fallen to zero',
      before: { a: anew(100) },
      after: { a: anew(0) },
      expected: [[1, 100, 0, -100], NO, NO, NO],
    },
    { name: 'a new place', before: {}, after: { a: anew(70) }, expected: [NONE, [1, 70], NO, NO] },
    {
      name: 'zero at a new place',
      before: {},
      after: { a: anew(0) },
      expected: [NONE, [1, 0], NO, NO],
    },
    {
      name: 'not reached',
      before: { a: anew(90) },
      after: { a: none('inaccessible') },
      expected: [NONE, NO, [1, 90], NO],
    },
    {
      name: 'unknown in both',
      before: { a: none('unknown') },
      after: { a: none('unknown') },
      expected: [NONE, NO, NO, NO],
    },
    {
      name: 'carried over now',
      before: { a: anew(90) },
      after: { a: old(80) },
      expected: [NONE, NO, NO, [1, 0]],
    },
    {
      name: 'carried over then',
      before: { a: old(90) },
      after: { a: anew(50) },
      expected: [NONE, NO, NO, [1, 0]],
    },
    {
      name: 'held back then',
      before: { a: none('suppressed') },
      after: { a: anew(50) },
      expected: [NONE, NO, NO, [0, 1]],
    },
    {
      name: 'held back now',
      before: { a: anew(50) },
      after: { a: none('suppressed') },
      expected: [NONE, NO, NO, [0, 1]],
    },
    {
      name: 'held back and carried over',
      before: { a: old(50) },
      after: { a: none('suppressed') },
      expected: [NONE, NO, NO, [0, 1]],
    },
    {
      name: 'all at once',
      before: { a: anew(600), b: anew(250), c: anew(150), e: none('suppressed') },
      after: { a: anew(700), b: old(250), d: anew(550), e: anew(30) },
      expected: [
        [1, 600, 700, 100],
        [1, 550],
        [1, 150],
        [1, 1],
      ],
    },
  ])('of $name', ({ before, after, expected }) => {
    expect(split(before, after)).toEqual(expected);
  });
});
