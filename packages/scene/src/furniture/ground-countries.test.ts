import { type AdminLevel, Iso3, Pcode } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { groundCountries } from './ground-countries';

const countries = ['SSD', 'UGA'].map((code) => Iso3.parse(code));
const COUNTIES = [{ pcode: ['SS01', 'SS0609'].map((code) => Pcode.parse(code)) }];

const of = (areas: typeof COUNTIES, hasBoundaries: boolean, level: AdminLevel | null) =>
  groundCountries({ countries, areas, hasBoundaries, level });

describe('what the ground draws and names beside an operation', () => {
  it('leaves the lines and the name of a country with boundaries to the operation', () => {
    expect(of(COUNTIES, true, 2)).toEqual({
      countries: ['SSD'],
      whole: ['SSD'],
      unlabelled: ['SSD'],
    });
  });

  it('names a country whose areas are countries itself', () => {
    expect(of(COUNTIES, true, 0).unlabelled).toEqual([]);
  });

  it('draws no country twice while its boundaries are on their way', () => {
    expect(of([], true, 2).countries).toEqual(countries);
  });

  it('names every country of an operation without boundaries, and each once', () => {
    expect(of([], false, null)).toEqual({ countries: [], whole: countries, unlabelled: [] });
  });
});
