import { Iso3 } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { anOutline, rectangle } from '../../test/outlines';
import { territoryOf } from './territory';

const [SSD, UGA, TKL] = [Iso3.parse('SSD'), Iso3.parse('UGA'), Iso3.parse('TKL')];

/** Two states side by side, 30–32° east and 4–6° north, with a lake that is cut out of the second. */
const OUTLINES = [
  anOutline('SS01', rectangle([30, 4, 31, 6])),
  anOutline('SS02', [...rectangle([31, 4, 32, 6]), ...rectangle([31.3, 4.5, 31.7, 5.5])]),
];

describe('where a position is', () => {
  const { find, unbounded } = territoryOf(OUTLINES);

  it.each([
    { what: 'in a state', position: [30.5, 5], expected: 'inside' },
    { what: 'on the border between both', position: [31, 5], expected: 'inside' },
    { what: '8 km beyond the border', position: [30.5, 3.93], expected: 'inside' },
    { what: '8 km east of it', position: [32.07, 5], expected: 'inside' },
    { what: '13 km beyond the border', position: [30.5, 3.88], expected: 'outside' },
    { what: 'in a hole far from its edge', position: [31.5, 5], expected: 'outside' },
    { what: 'in a hole near its edge', position: [31.35, 5], expected: 'inside' },
    { what: 'far away', position: [2.35, 48.85], expected: 'outside' },
  ] as const)('is told $what: $expected', ({ position, expected }) => {
    expect(find(position, [SSD], 0)).toBe(expected);
  });

  it('gives a place its own doubt besides', () => {
    expect(find([30.5, 3.88], [SSD], 5)).toBe('inside');
  });

  it('is not outside in an area whose status is undetermined', () => {
    expect(find([28.436, 9.594], [SSD], 0)).toBe('inside');
    expect(
      territoryOf([anOutline('UG1', rectangle([30, 0, 35, 4]))]).find([28.436, 9.594], [UGA], 0),
    ).toBe('outside');
  });

  it('is not known where a country without boundaries may be', () => {
    expect(find([30.5, 3.5], [SSD, UGA], 0)).toBe('unknown');
    expect(find([30.5, 5], [SSD, UGA], 0)).toBe('inside');
    expect(find([2.35, 48.85], [SSD, UGA], 0)).toBe('outside');
    expect(find([2.35, 48.85], [SSD, TKL], 0)).toBe('unknown');
    expect(unbounded([SSD, UGA])).toEqual([UGA]);
  });
});
