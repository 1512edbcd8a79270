import { anOperation } from '@waystation/domain/testing';
import type { Translate } from '@waystation/i18n';
import type { UndeterminedLines } from '@waystation/layers';
import { describe, expect, it } from 'vitest';
import { boundaryNotes, namesNotes } from './boundary-words';

/** Words by their keys: what is said, not how. */
const t: Translate = (key) => key;

const LINES: UndeterminedLines = [
  [
    [24, 9],
    [25, 9],
  ],
];

const SUDANS = ['map.borderOfSudans', 'map.statusOfAbyei'] as const;

describe('what is said of lines and places', () => {
  it('speaks of Kosovo where the operation does', () => {
    const extent = [19, 41, 23, 44] as const;
    expect(boundaryNotes({ extent, countries: ['SRB'] }, [], t)).toEqual([]);
    expect(boundaryNotes({ extent, countries: ['XKX'] }, [], t)).toEqual([
      'map.referencesToKosovo',
    ]);
  });

  it.each([
    { of: 'Libya alone', countries: ['LBY'], lines: [], said: [] },
    { of: 'South Sudan', countries: ['SSD'], lines: [], said: SUDANS },
    {
      of: 'Sudan and South Sudan, whose border is not agreed',
      countries: ['SDN', 'SSD'],
      lines: LINES,
      said: ['map.dashedLines', ...SUDANS],
    },
    {
      of: 'others with such a border',
      countries: ['LBY'],
      lines: LINES,
      said: ['map.dashedLines'],
    },
  ])('$of: follows from the countries where no extent is known', ({ countries, lines, said }) => {
    expect(boundaryNotes({ extent: null, countries }, lines, t)).toEqual(said);
  });

  it.each([
    { of: 'Juba and its surroundings', extent: [31, 4, 32, 5], said: [] },
    { of: 'South Sudan', extent: [24, 3, 36, 12.3], said: SUDANS },
    { of: 'Upper Nile, far from Abyei', extent: [31.5, 8.7, 34, 12], said: ['map.borderOfSudans'] },
    { of: 'Abyei', extent: [28, 9.4, 28.9, 10.2], said: SUDANS },
    { of: 'Kashmir', extent: [73, 33, 76, 35], said: ['map.statusOfKashmir'] },
    {
      of: 'the South Atlantic',
      extent: [-70, -56, -50, -45],
      said: ['map.sovereigntyOverMalvinas'],
    },
    {
      of: 'the same, a turn farther east',
      extent: [290, -56, 310, -45],
      said: ['map.sovereigntyOverMalvinas'],
    },
    {
      of: 'the world',
      extent: [-180, -60, 180, 80],
      said: [...SUDANS, 'map.statusOfKashmir', 'map.sovereigntyOverMalvinas'],
    },
  ] as const)('$of: follows from the extent, whatever the operation', ({ extent, said }) => {
    expect(boundaryNotes({ extent, countries: ['SDN', 'SSD'] }, [], t)).toEqual(said);
  });
});

describe('what is said under charts', () => {
  it.each([
    { of: 'South Sudan', countries: ['SSD'], said: ['map.statusOfAbyei'] },
    { of: 'both Sudans', countries: ['SDN', 'SSD', 'TCD'], said: ['map.statusOfAbyei'] },
    { of: 'many countries, one of them Sudan', countries: ['LBY', 'SDN', 'TCD'], said: [] },
    { of: 'Libya', countries: ['LBY'], said: [] },
  ])('is of names and not of lines: $of', ({ countries, said }) => {
    const operation = anOperation({ countries, boundaryPolicy: { disclaimer: 'iom' } });
    expect(namesNotes(operation, t)).toEqual(['take.namesIom', ...said]);
  });
});
