import { describe, expect, it } from 'vitest';
import { CountryBoxes, countriesBox } from './countries-box';
import shipped from './country-boxes.json';

const boxes = CountryBoxes.parse(shipped);

describe('the first view of an operation without boundaries', () => {
  it('is its country', () => {
    expect(countriesBox(['TCD'], boxes)).toEqual(boxes.TCD);
  });

  it('is around all of its countries, and leaves out a code that is none', () => {
    const around = countriesBox(['TCD', 'SDN', 'XKK'], boxes) ?? [];
    const [, chadSouth, , chadNorth] = boxes.TCD ?? [];
    const [, sudanSouth] = boxes.SDN ?? [];
    expect(around).toEqual([boxes.TCD?.[0], chadSouth, boxes.SDN?.[2], chadNorth]);
    expect(chadSouth).toBeLessThan(sudanSouth ?? Number.NaN);
  });

  it('is the world where none is known', () => {
    expect(countriesBox(['XKK'], boxes)).toBeNull();
    expect(countriesBox([], boxes)).toBeNull();
  });

  it('holds what the base map draws: a box each, not around the globe', () => {
    expect(Object.keys(boxes).length).toBeGreaterThan(200);
    for (const [iso3, [west, south, east, north]] of Object.entries(boxes)) {
      expect(east - west, iso3).toBeLessThan(iso3 === 'ATA' ? 361 : 180);
      expect(north, iso3).toBeGreaterThanOrEqual(south);
    }
  });
});
