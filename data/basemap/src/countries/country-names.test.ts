import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES } from './country-codes';
import { countryNames } from './country-names';

describe('countryNames', () => {
  it.each([
    { iso3: 'SYR', field: 'name_en', name: 'Syrian Arab Republic' },
    { iso3: 'COD', field: 'name_fr', name: 'République démocratique du Congo' },
    { iso3: 'FLK', field: 'name_es', name: 'Islas Malvinas (Falkland Islands)' },
    { iso3: 'SSD', field: 'name_ar', name: 'جنوب السودان' },
    { iso3: 'PSE', field: 'name_ar', name: 'دولة فلسطين' },
    { iso3: 'XKX', field: 'name_en', name: 'Kosovo (S/RES/1244 (1999))' },
  ] as const)('writes $iso3 as the United Nations do: $name', ({ iso3, field, name }) => {
    expect(countryNames(iso3)?.[field]).toBe(name);
  });

  it('has a name in every language for every ISO country, none of them a bare code', () => {
    for (const { iso2, iso3 } of COUNTRY_CODES) {
      const names = Object.values(countryNames(iso3) ?? {});
      expect(names, iso3).toHaveLength(4);
      expect(names, iso3).not.toContain(iso2);
      expect(names, iso3).not.toContain(iso3);
    }
  });

  it('has none for a code that is no country', () => {
    expect(countryNames('XXX')).toBeUndefined();
  });
});
