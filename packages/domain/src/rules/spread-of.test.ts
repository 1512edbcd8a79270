import { describe, expect, it } from 'vitest';
import type { Qualifier } from '../population';
import { spreadOf } from './spread-of';

const told = (...counts: readonly (number | readonly [number, Qualifier])[]) =>
  counts.map((count) =>
    typeof count === 'number'
      ? { value: count, qualifier: 'exact' as const }
      : { value: count[0], qualifier: count[1] },
  );

describe('spreadOf', () => {
  it.each([
    { of: told(1_000, 1_000), ratio: 1, class: 'close' },
    { of: told(1_000, 1_099), ratio: 1.099, class: 'close' },
    { of: told(1_000, 1_100), ratio: 1.1, class: 'apart' },
    { of: told(1_000, 1_499), ratio: 1.499, class: 'apart' },
    { of: told(1_500, 1_000), ratio: 1.5, class: 'far' },
    { of: told(1_000, 2_000, 1_500), ratio: 2, class: 'twofold' },
    { of: told(0, 0), ratio: 1, class: 'close' },
    { of: told(0, 5), ratio: null, class: 'twofold' },
  ])('calls $of $class', ({ of, ...expected }) => {
    expect(spreadOf(of)).toMatchObject(expected);
  });

  it('has the least and the greatest number as written', () => {
    expect(spreadOf(told(300, 900, 700))).toMatchObject({ counts: 3, least: 300, most: 900 });
  });

  it.each([
    { of: told([300, 'atLeast'], 500), class: 'close' },
    { of: told([900, 'atLeast'], 500), class: 'far' },
    { of: told([500, 'fewerThan'], 100), class: 'close' },
    { of: told([5_000, 'about'], 10_000), class: 'twofold' },
  ])('takes a bound for a bound and "about" as written: $of is $class', ({ of, ...expected }) => {
    expect(spreadOf(of)).toMatchObject(expected);
  });

  it('compares nothing with what is planned, nor one count with itself', () => {
    expect(spreadOf(told(300, [900, 'planned']))).toBeNull();
    expect(spreadOf(told(300))).toBeNull();
    expect(spreadOf([])).toBeNull();
  });
});
