import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBreaks, changeClassOf } from './change-breaks';
import { type AreaChange, changeLegend } from './change-legend';

const BREAKS = { little: 500, large: 5_000 };

describe('changeClassOf', () => {
  it.each([
    { change: 0, expected: 'little' },
    { change: 500, expected: 'little' },
    { change: -500, expected: 'little' },
    { change: 501, expected: 'more' },
    { change: 5_000, expected: 'more' },
    { change: 5_001, expected: 'muchMore' },
    { change: -501, expected: 'fewer' },
    { change: -5_001, expected: 'muchFewer' },
  ])('calls $change people $expected', ({ change, expected }) => {
    expect(changeClassOf(change, BREAKS)).toBe(expected);
  });

  it('treats a rise and a fall of the same size alike', () => {
    const mirror = { muchMore: 'muchFewer', more: 'fewer', little: 'little' } as const;
    fc.assert(
      fc.property(fc.nat(50_000), (size) => {
        const up = changeClassOf(size, BREAKS);
        const down = changeClassOf(-size, BREAKS);
        expect(down).toBe(up === 'fewer' || up === 'muchFewer' ? undefined : mirror[up]);
      }),
    );
  });
});

describe('changeBreaks', () => {
  it('are round, and the large one is at least twice the little one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -90_000, max: 90_000 })), (changes) => {
        const { little, large } = changeBreaks(changes);
        expect(large).toBeGreaterThanOrEqual(little * 2);
        expect(String(little)).toMatch(/^(?:1|2|25|5)0*$/);
      }),
    );
  });
});

describe('changeLegend', () => {
  it('keeps coverage apart from change, and says so where there is none', () => {
    const changes: readonly AreaChange[] = [
      { kind: 'both', change: 30_317 },
      { kind: 'both', change: -20 },
      { kind: 'newlyCovered' },
    ];
    const legend = changeLegend(changes, BREAKS, true);
    expect(legend.classes.map(({ count }) => count)).toEqual([1, 0, 1, 0, 0]);
    expect(legend.apart).toEqual([
      { what: 'newlyCovered', count: 1 },
      { what: 'noLongerCovered', count: 0 },
      { what: 'neither', count: 0 },
    ]);
  });
});
