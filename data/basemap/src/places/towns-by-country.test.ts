import { describe, expect, it } from 'vitest';
import { townsByCountry } from './towns-by-country';

const towns = townsByCountry();

const townOf = (iso3: string, name: string) =>
  towns.get(iso3)?.find(({ names }) => names.en === name);

describe('the towns of a country', () => {
  it('have their names in the four languages where the tables have them', () => {
    expect(townOf('SDN', 'Port Sudan')?.names).toEqual({
      en: 'Port Sudan',
      fr: 'Port-Soudan',
      es: 'Puerto Sudán',
      ar: 'بورتسودان',
    });
  });

  it('keep the spelling of the gazetteer beside that of humanitarian maps', () => {
    expect(townOf('SSD', 'Kuajok')?.otherName).toBe('Kuacjok');
    expect(townOf('SSD', 'Juba')?.otherName).toBeUndefined();
  });

  it('lie where the gazetteer says, to 11 m', () => {
    expect(townOf('SSD', 'Juba')?.position).toEqual([31.5825, 4.8517]);
  });

  it('include the towns that the gazetteer lacks', () => {
    expect(townOf('UGA', 'Elegu')?.position).toEqual([32.05, 3.57]);
  });

  it('say no number of people where the gazetteer has none, rather than zero', () => {
    expect([...towns.values()].flat().filter(({ people }) => people === 0)).toEqual([]);
    expect(townOf('UGA', 'Elegu')).not.toHaveProperty('people');
  });

  it('name each town of the tables once', () => {
    const named = (towns.get('SSD') ?? []).map(({ names }) => names.en);
    expect(new Set(named).size).toBe(named.length);
  });

  it('are listed for every country, also for one that has none', () => {
    expect(towns.size).toBe(249);
    expect(towns.get('BVT')).toEqual([]);
  });

  it('are at most so many that a slow line carries them, the largest', () => {
    const italian = towns.get('ITA') ?? [];
    expect(italian).toHaveLength(4_000);
    expect(italian[0]?.names.en).toBe('Rome');
  });

  it('come largest first', () => {
    const people = (towns.get('LBY') ?? []).map((town) => town.people ?? 0);
    expect(people).toEqual(people.toSorted((a, b) => b - a));
  });
});
