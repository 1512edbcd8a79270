import { describe, expect, it } from 'vitest';
import { type FindableSubject, searchEntry } from '../search/search-entry';
import { choosableAreas } from './choosable-areas';

const anArea = (id: string, name: string, level: 1 | 2): FindableSubject => ({
  kind: 'area',
  id,
  level,
  name,
  otherNames: [],
  codes: [id],
  context: [],
  weight: null,
});

const ENTRIES = [
  anArea('SS06', 'Unity', 1),
  anArea('SS0609', 'Rubkona', 2),
  anArea('SS0101', 'Juba', 2),
  anArea('SS0607', 'Unity Town', 2),
].map(searchEntry);

const namesOf = (query: string) => {
  const { rows, ofOtherLevels } = choosableAreas(ENTRIES, { level: 2, query });
  return [rows.map(({ name }) => name), ofOtherLevels.map(({ name }) => name)];
};

describe('the areas that can be chosen', () => {
  it('are those of one level, by name', () => {
    expect(namesOf('')).toEqual([['Juba', 'Rubkona', 'Unity Town'], []]);
  });

  it.each(['rubk', 'SS0609', 'Rubcona'])('are found by name, P-code or spelling: %s', (query) => {
    expect(namesOf(query)).toEqual([['Rubkona'], []]);
  });

  it('do not have those of another level that fit, but name them', () => {
    expect(namesOf('Unity')).toEqual([['Unity Town'], ['Unity']]);
  });
});
