import { describe, expect, it } from 'vitest';
import { findMatches } from './find-matches';
import { type FindableSubject, searchEntry } from './search-entry';

/**
 * Places of real operations, as the sources name them: DTM and COD-AB of South Sudan, UNHCR's list of
 * reception and transit centres, the crossings of Libya in 2011, and towns of the region.
 */
const NAMES = [
  ...['Rubkona', 'Guit', 'Pariang', 'Bor South', 'Twic East', 'Uror', 'Nyirol', 'Pibor', 'Akobo'],
  ...['Malakal', 'Maiwut', 'Renk', 'Juba', 'Yei', 'Torit', 'Kapoeta East', 'Raja', 'Tonj North'],
  ...['Nyumanzi', 'Elegu', 'Kuluba', 'Imvepi', 'Pagak', 'Joda', 'Dadaab', 'Kakuma', 'Nimule'],
  ...['Ras Ajdir', 'Dehiba', 'Salloum', 'Musaid', 'Choucha', 'Ghadamis', 'Tummo', 'Al Qatrun'],
  ...['Béja', 'Médenine', 'Zarzis', 'Tataouine', 'Ben Gardane', 'Djanet', 'Misrata', 'Benghazi'],
  ...['Ajdabiya', 'Tobruk', 'Sebha', 'Al Kufrah', 'El Geneina', 'Gedaref', 'Wadi Halfa', 'Kosti'],
  ...['Wau', 'Wazin', 'Yirol East', 'Fashoda', 'Fangak', 'Magwi', 'Gogrial West', 'Rumbek Centre'],
] as const;

const ENTRIES = NAMES.map(
  (name): FindableSubject => ({
    kind: 'area',
    id: name,
    level: 2,
    name,
    otherNames: [],
    codes: [],
    context: ['South Sudan'],
    weight: null,
  }),
).map(searchEntry);

const found = (query: string): readonly string[] => findMatches(ENTRIES, query).map(({ id }) => id);

describe('another spelling finds the place', () => {
  it.each([
    // Apart, together, with marks and without.
    ['Rub Kona', 'Rubkona'],
    ['rub-kona', 'Rubkona'],
    ['Beja', 'Béja'],
    ['Medenine', 'Médenine'],
    ['Raas Ajdir', 'Ras Ajdir'],
    ['Ra’s Ajdīr', 'Ras Ajdir'],
    ['Ras Jedir', 'Ras Ajdir'],
    ['Ras Jdir', 'Ras Ajdir'],
    ['Ben Guerdane', 'Ben Gardane'],
    ['Bengardane', 'Ben Gardane'],
    // A letter more, less, other.
    ['Numanzi', 'Nyumanzi'],
    ['Nyumanze', 'Nyumanzi'],
    ['Imvepe', 'Imvepi'],
    ['Malakaal', 'Malakal'],
    ['Dadab', 'Dadaab'],
    ['Panriang', 'Pariang'],
    // As French, Spanish and English write Arabic.
    ['Ghadamès', 'Ghadamis'],
    ['Gadames', 'Ghadamis'],
    ['Shousha', 'Choucha'],
    ['Medenín', 'Médenine'],
    ['Tobrouk', 'Tobruk'],
    ['Mousaïd', 'Musaid'],
    ['Dhehiba', 'Dehiba'],
    ['Misurata', 'Misrata'],
    ['Sabha', 'Sebha'],
    ['Koufra', 'Al Kufrah'],
    ['Al-Kufra', 'Al Kufrah'],
    ['Agedabia', 'Ajdabiya'],
    ['Qatroun', 'Al Qatrun'],
    ['Bengasi', 'Benghazi'],
    ['Al-Qadarif', 'Gedaref'],
    ['Geneina', 'El Geneina'],
    // Sounds that languages spell with other letters: j, y, dj and gi; w, u and ou; f and ph; k and qu.
    ['Yuba', 'Juba'],
    ['Djuba', 'Juba'],
    ['Giuba', 'Juba'],
    ['Jirol', 'Yirol East'],
    ['Yanet', 'Djanet'],
    ['Waw', 'Wau'],
    ['Uau', 'Wau'],
    ['Ouaou', 'Wau'],
    ['Yey', 'Yei'],
    ['Ouazen', 'Wazin'],
    ['Magui', 'Magwi'],
    ['Phashoda', 'Fashoda'],
    ['Phangak', 'Fangak'],
    ['Ranque', 'Renk'],
    ['Rhadamès', 'Ghadamis'],
    ['Rumbeek', 'Rumbek Centre'],
    ['Gogryal', 'Gogrial West'],
    ['واو', 'Wau'],
    // In Arabic, where the source has the Latin name alone.
    ['روبكونا', 'Rubkona'],
    ['رأس جدير', 'Ras Ajdir'],
    ['راس اجدير', 'Ras Ajdir'],
    ['السلوم', 'Salloum'],
    ['ذهيبة', 'Dehiba'],
    ['جوبا', 'Juba'],
    ['ملكال', 'Malakal'],
    ['نيومانزي', 'Nyumanzi'],
    ['باجة', 'Béja'],
    ['مصراتة', 'Misrata'],
    ['طبرق', 'Tobruk'],
    ['بنغازي', 'Benghazi'],
    ['الجنينة', 'El Geneina'],
    ['القضارف', 'Gedaref'],
    ['غدامس', 'Ghadamis'],
    ['وادي حلفا', 'Wadi Halfa'],
    ['مساعد', 'Musaid'],
    ['بن قردان', 'Ben Gardane'],
  ])('%s: %s', (query, name) => {
    expect(found(query)[0]).toBe(name);
  });
});

describe('the very name', () => {
  it.each(['Juba', 'Yei', 'Wau', 'Djanet', 'Renk'])('%s comes alone', (name) => {
    expect(found(name)).toEqual([name]);
  });
});

describe('the order', () => {
  const named = (...names: readonly string[]) =>
    names.map((name) =>
      searchEntry({
        kind: 'site',
        id: name,
        level: null,
        name,
        otherNames: [],
        codes: [],
        context: ['Central Equatoria'],
        weight: null,
      }),
    );

  it('is beginnings, words within, letters within, and misspellings', () => {
    const names = ['Torid', 'Kitorit', 'Old Torit', 'Toritown'];
    expect(findMatches(named(...names), 'Torit').map(({ id }) => id)).toEqual(names.toReversed());
  });

  it('forgives nothing where a name is the very query', () => {
    const entries = named('Torit', 'Torid', 'Old Torit');
    expect(findMatches(entries, 'torit').map(({ id }) => id)).toEqual(['Torit', 'Old Torit']);
  });

  it('finds a name in the other script beside the very name', () => {
    const entries = named('جوبا', 'Juba', 'Jubek', 'Malakal', 'ملكال');
    expect(findMatches(entries, 'جوبا').map(({ id }) => id)).toEqual(['جوبا', 'Juba']);
    expect(findMatches(entries, 'Malakal').map(({ id }) => id)).toEqual(['Malakal', 'ملكال']);
  });

  it('takes words in any order, and words of where a place is', () => {
    const entries = named('Gumbo Transit Site', 'Gumbo Market');
    expect(findMatches(entries, 'site gumbo').map(({ id }) => id)).toEqual(['Gumbo Transit Site']);
    expect(findMatches(entries, 'gumbo equatoria')).toHaveLength(2);
    expect(findMatches(entries, 'central equatoria')).toEqual([]);
  });
});

describe('a name of elsewhere', () => {
  it.each([
    'Paris',
    'Timbuktu',
    'London',
    'Berlin',
    'Mogadishu',
    'Marseille',
    'Barcelona',
    'Bamako',
    'Kinshasa',
    'Sarajevo',
    'Jakarta',
    'Rabat',
    'دمشق',
    'بغداد',
    'طهران',
    'تونس',
    'xyz',
    'aeiou',
    'zz',
    '12345',
  ])('%s finds nothing', (query) => {
    expect(found(query)).toEqual([]);
  });
});
