import { describe, expect, it } from 'vitest';
import { renumbered } from './renumbered';

const by = { numberOf: (number: number) => number + 100, marksFrom: 5 };

describe('a renumbered dictionary', () => {
  it.each([
    { head: '<< /K [1 0 R 22 0 R] >>', expected: '<< /K [101 0 R 122 0 R] >>' },
    { head: '<< /Title (see 1 0 R) /P 1 0 R >>', expected: '<< /Title (see 1 0 R) /P 101 0 R >>' },
    { head: '(a (1 0 R) \\) 2 0 R) 3 0 R', expected: '(a (1 0 R) \\) 2 0 R) 103 0 R' },
    { head: '/StructParents 0 /StructParent 2', expected: '/StructParents 5 /StructParent 7' },
    { head: '/Width 12 /Box [0 0 10 0]', expected: '/Width 12 /Box [0 0 10 0]' },
  ])('of $head', ({ head, expected }) => {
    expect(renumbered(head, by)).toBe(expected);
  });
});
