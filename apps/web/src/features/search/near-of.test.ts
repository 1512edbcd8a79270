import type { Position } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { nearOfFound } from './near-of';
import { type FindableTown, searchEntry } from './search-entry';

const JUBA: FindableTown = {
  kind: 'town',
  id: 'SSD:0',
  level: null,
  name: 'Juba',
  otherNames: ['جوبا'],
  codes: [],
  context: ['South Sudan'],
  weight: null,
  position: [31.5825, 4.8517],
};

const CENTRE: Position = [30, 7];

const nearOf = nearOfFound({
  entries: [searchEntry(JUBA)],
  positionOf: (found) => (found.kind === 'town' ? found.position : null),
  centre: CENTRE,
});

describe('what a short Plus Code is near', () => {
  it.each([
    ['nothing named: the middle of the map', null, CENTRE],
    ['a town', 'Juba', JUBA.position],
    ['a town with its country', 'Juba, South Sudan', JUBA.position],
    ['a town with a country in another language', 'Juba, Soudan du Sud', JUBA.position],
    ['a town in Arabic', 'جوبا، جنوب السودان', JUBA.position],
    ['a town that is not known', 'Atlantis', null],
  ])('%s', (_case, town, expected) => {
    expect(nearOf(town)).toEqual(expected);
  });
});
