import { describe, expect, it } from 'vitest';
import { findMatches } from './find-matches';
import { type FindableSubject, searchEntry } from './search-entry';

const aThing = (overrides: Partial<FindableSubject>): FindableSubject => ({
  kind: 'area',
  id: 'SS0609',
  name: 'Rubkona',
  otherNames: [],
  codes: [],
  context: [],
  weight: null,
  level: null,
  ...overrides,
});

const THINGS = [
  aThing({ id: 'SS0609', name: 'Rubkona', codes: ['SS0609'], weight: 250_889 }),
  aThing({ id: 'SS0101', name: 'Juba', otherNames: ['جوبا'], codes: ['SS0101'], weight: 161_019 }),
  aThing({
    id: 'SS01',
    name: 'Central Equatoria',
    otherNames: ['Équatoria-Central'],
    codes: ['SS01'],
  }),
  aThing({ kind: 'site', id: 'site:1', name: 'Juba Way Station', weight: 900 }),
  aThing({ kind: 'site', id: 'site:2', name: 'New Juba Town', weight: 2_000 }),
  aThing({
    kind: 'crossing',
    id: 'x:ras-ajdir',
    name: 'Ras Ajdir',
    otherNames: ['Ra’s Jedir', 'رأس جدير'],
  }),
  aThing({ kind: 'crossing', id: 'x:sallum', name: 'Salloum', otherNames: [], codes: [] }),
  aThing({ kind: 'centre', id: 'c:choucha', name: 'Choucha transit camp' }),
];
const ENTRIES = THINGS.map(searchEntry);
const idsFor = (query: string): readonly string[] =>
  findMatches(ENTRIES, query).map(({ id }) => id);

describe('searching', () => {
  it.each([
    ['a name', 'Rubkona', 'SS0609'],
    ['its beginning in capitals', 'RUBK', 'SS0609'],
    ['a P-code', 'ss0609', 'SS0609'],
    ['a name without its accents', 'equatoria central', 'SS01'],
    ['an Arabic name', 'جوبا', 'SS0101'],
    ['an Arabic name without its hamza', 'راس جدير', 'x:ras-ajdir'],
    ['a name without its apostrophe', 'ras jedir', 'x:ras-ajdir'],
    ['one letter wrong', 'Rubkena', 'SS0609'],
    ['two letters swapped', 'Rubokna', 'SS0609'],
    ['another transliteration', 'As-Sallum', 'x:sallum'],
    ['Arabic for a thing that only has a Latin name', 'السلوم', 'x:sallum'],
    ['French spelling of an Arabic sound', 'Shousha transit', 'c:choucha'],
  ])('finds by %s', (_case, query, id) => {
    expect(idsFor(query)[0]).toBe(id);
  });

  it('puts the exact name before names that begin with it, and those before names that contain it', () => {
    expect(idsFor('juba')).toEqual(['SS0101', 'site:1', 'site:2']);
  });

  it('puts an exact code before codes that begin with it', () => {
    expect(idsFor('SS01')).toEqual(['SS01', 'SS0101']);
  });

  it.each(['', '   ', '!?', 'Timbuktu'])('finds nothing for "%s"', (query) => {
    expect(idsFor(query)).toEqual([]);
  });

  it('gives no more than asked for', () => {
    expect(findMatches(ENTRIES, 'juba', 1)).toHaveLength(1);
  });
});
