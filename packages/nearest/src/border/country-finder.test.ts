import { Iso3 } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { countryFinder } from './country-finder';

const [SSD, UGA] = [Iso3.parse('SSD'), Iso3.parse('UGA')];

const square = (west: number, south: number, size: number) => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

describe('the country of a point', () => {
  const countryAt = countryFinder([
    { country: SSD, polygons: [[square(30, 4, 4), square(31, 5, 1)]] },
    { country: UGA, polygons: [[square(30, 0, 4)], [square(31.4, 5.4, 0.2)]] },
  ]);

  it.each([
    { name: 'inside', at: [33, 7], countries: [SSD] },
    { name: 'in the neighbour', at: [33, 2], countries: [UGA] },
    { name: 'in a hole, in no country', at: [31.2, 5.2], countries: [] },
    { name: 'in an exclave in that hole', at: [31.5, 5.5], countries: [UGA] },
    { name: 'outside all, nobody knows where', at: [50, 50], countries: [] },
    { name: 'a kilometre on this side, either', at: [33, 4.01], countries: [SSD, UGA] },
    { name: 'a kilometre on that side, either', at: [33, 3.99], countries: [UGA, SSD] },
    { name: 'three kilometres on this side, here', at: [33, 4.03], countries: [SSD] },
    { name: 'by a coast, here', at: [30.01, 7], countries: [SSD] },
    { name: 'off a coast, nobody knows where', at: [29.99, 7], countries: [] },
  ] as const)('is told $name', ({ at, countries }) => {
    expect(countryAt(at)).toEqual(countries);
  });

  it('is not told by boundaries that name none', () => {
    expect(countryFinder([])([33, 7])).toEqual([]);
  });

  it('between two outlines that do not meet is either', () => {
    const apart = countryFinder([
      { country: SSD, polygons: [[square(30, 4.01, 4)]] },
      { country: UGA, polygons: [[square(30, 0, 4)]] },
    ]);
    expect(apart([33, 4.005])).toEqual([SSD, UGA]);
  });

  it('is not in doubt between two areas of one country', () => {
    const states = countryFinder([
      { country: SSD, polygons: [[square(30, 4, 1)]] },
      { country: SSD, polygons: [[square(31, 4, 1)]] },
    ]);
    expect(states([30.999, 4.5])).toEqual([SSD]);
  });
});
