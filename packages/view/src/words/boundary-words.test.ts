import type { Translate } from '@waystation/i18n';
import type { UndeterminedLines } from '@waystation/layers';
import { describe, expect, it } from 'vitest';
import { boundaryNotes } from './boundary-words';

/** Words by their keys: what is said, not how. */
const t: Translate = (key) => key;

const LINES: UndeterminedLines = [
  [
    [24, 9],
    [25, 9],
  ],
];

describe('what is said of lines', () => {
  it.each([
    { of: 'Libya alone', countries: ['LBY'], lines: [], said: [] },
    { of: 'South Sudan', countries: ['SSD'], lines: [], said: ['map.statusOfAbyei'] },
    {
      of: 'Sudan and South Sudan, whose border is not agreed',
      countries: ['SDN', 'SSD'],
      lines: LINES,
      said: ['map.dashedLines', 'map.statusOfAbyei'],
    },
    {
      of: 'others with such a border',
      countries: ['LBY'],
      lines: LINES,
      said: ['map.dashedLines'],
    },
  ])('$of follows from its countries', ({ countries, lines, said }) => {
    expect(boundaryNotes(countries, lines, t)).toEqual(said);
  });
});
