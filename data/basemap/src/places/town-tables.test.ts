import { describe, expect, it } from 'vitest';
import { readGazetteer } from './gazetteer';
import { EXTRA_TOWNS, NAMED_TOWNS } from './town-tables';

const gazetteer = new Map(readGazetteer().map((town) => [town.geonamesId, town]));
const named = [...NAMED_TOWNS.values()];

describe('tables of town names', () => {
  it('name only towns that the gazetteer has, in the country that the table says', () => {
    const astray = named.filter(
      ({ geonames_id, iso2 }) => gazetteer.get(geonames_id)?.iso2 !== iso2,
    );
    expect(astray).toEqual([]);
  });

  it('write every Arabic name in Arabic letters alone', () => {
    const others = [...named, ...EXTRA_TOWNS].filter(
      ({ name_ar }) => !/^[\p{Script=Arabic}\p{M} ]+$/u.test(name_ar),
    );
    expect(others.map(({ name_ar }) => name_ar)).toEqual([]);
  });

  it('write the other names in letters that the first font file holds', () => {
    const others = [...named, ...EXTRA_TOWNS]
      .flatMap(({ name_en, name_fr, name_es }) => [name_en, name_fr, name_es])
      .filter((name) => !/^[ -\u00ff’œŒ]+$/u.test(name));
    expect(others).toEqual([]);
  });

  it.each([
    { iso2: 'SS', least: 30 },
    { iso2: 'SD', least: 30 },
    { iso2: 'LY', least: 40 },
    { iso2: 'TN', least: 25 },
    { iso2: 'EG', least: 25 },
    { iso2: 'HT', least: 15 },
    { iso2: 'CD', least: 25 },
  ])('hold at least $least towns of $iso2', ({ iso2, least }) => {
    expect(named.filter((town) => town.iso2 === iso2).length).toBeGreaterThanOrEqual(least);
  });

  it('place the towns that the gazetteer lacks within the countries of a response', () => {
    expect(EXTRA_TOWNS.map(({ iso2 }) => iso2)).toEqual(
      expect.arrayContaining(['SS', 'SD', 'EG', 'TN', 'LY']),
    );
  });
});
