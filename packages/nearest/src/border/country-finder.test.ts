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
  const countryAt = countryFinder({ countries: [SSD, UGA] }, [
    { country: SSD, polygons: [[square(30, 4, 4), square(31, 5, 1)]] },
    { country: UGA, polygons: [[square(30, 0, 4)], [square(31.4, 5.4, 0.2)]] },
  ]);

  it.each([
    { name: 'inside', at: [33, 7], country: SSD },
    { name: 'in the neighbour', at: [33, 2], country: UGA },
    { name: 'in a hole, in no country', at: [31.2, 5.2], country: null },
    { name: 'in an exclave in that hole', at: [31.5, 5.5], country: UGA },
    { name: 'outside all, nobody knows where', at: [50, 50], country: null },
  ] as const)('is told $name', ({ at, country }) => {
    expect(countryAt(at)).toBe(country);
  });

  it('is the only one of the operation where no boundaries are loaded', () => {
    expect(countryFinder({ countries: [SSD] }, [])([50, 50])).toBe(SSD);
    expect(countryFinder({ countries: [SSD, UGA] }, [])([33, 7])).toBeNull();
  });
});
