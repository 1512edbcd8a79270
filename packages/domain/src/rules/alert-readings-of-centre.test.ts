import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { aCentre } from '../../test/builders';
import type { CentreCount } from '../centre';
import { alertReadingsOfCentre } from './alert-readings-of-centre';

const RULE = { freshHours: 24, unknownAfterHours: 72 };

const count = (kind: 'present' | 'capacity' | 'blocked', day: number, value: number) => ({
  kind,
  value,
  at: `2026-11-${String(day).padStart(2, '0')}`,
});

const known = (quantity: 'present' | 'free', counts: readonly z.input<typeof CentreCount>[]) =>
  alertReadingsOfCentre(aCentre({ counts: [...counts] }), quantity, RULE).map((one) => one.known);

describe('readings of a centre', () => {
  it('are of each date on which people were counted', () => {
    expect(known('present', [count('present', 1, 40), count('present', 2, 0)])).toEqual([
      { least: 40, most: 40 },
      { least: 0, most: 0 },
    ]);
  });

  it('are bounds where bounds are told', () => {
    const few = { ...count('present', 1, 10), qualifier: 'fewerThan' as const };
    expect(known('present', [few])).toEqual([{ least: 0, most: 10 }]);
  });

  it('say how many places are free only where all is known', () => {
    const all = [count('capacity', 1, 100), count('blocked', 1, 10), count('present', 2, 80)];
    expect(known('free', all)).toEqual([null, { least: 10, most: 10 }]);
    expect(known('free', [...all, count('present', 3, 95)]).at(-1)).toEqual({ least: 0, most: 0 });
  });

  it('do not know how many places are free once the count is too old', () => {
    const old = [count('blocked', 1, 0), count('present', 1, 80), count('capacity', 9, 100)];
    expect(known('free', old).at(-1)).toBeNull();
  });
});
