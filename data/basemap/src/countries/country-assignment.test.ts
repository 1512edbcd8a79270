import { describe, expect, it } from 'vitest';
import { assignCountry, NO_COUNTRY } from './country-assignment';

describe('assignCountry', () => {
  it.each([
    { name: 'South Sudan', numeric: '728', country: 'SSD' },
    { name: 'Somaliland', numeric: undefined, country: 'SOM' },
    { name: 'N. Cyprus', numeric: undefined, country: 'CYP' },
    { name: 'Hong Kong', numeric: '344', country: 'CHN' },
    { name: 'Kosovo', numeric: undefined, country: 'XKX' },
    { name: 'Siachen Glacier', numeric: undefined, country: NO_COUNTRY },
    { name: 'Spratly Is.', numeric: undefined, country: NO_COUNTRY },
  ])('gives $name to $country', ({ name, numeric, country }) => {
    expect(assignCountry({ name, numeric })).toBe(country);
  });
});
