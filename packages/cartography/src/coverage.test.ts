import { ABSENCES, Day } from '@waystation/domain';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Rgb,
  rgb,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { coverageLegend } from './coverage-legend';
import { COVERAGE_STATES, coverageState } from './coverage-state';
import { MAP_COLOURS } from './map-colours';
import { THEMES } from './theme';

describe('coverageState', () => {
  it.each([
    { figure: { value: 174_545, absence: null, carriedOver: false }, state: 'assessed' },
    { figure: { value: 0, absence: null, carriedOver: false }, state: 'assessed' },
    { figure: { value: 8_200, absence: null, carriedOver: true }, state: 'inPart' },
    { figure: { value: null, absence: 'inaccessible', carriedOver: false }, state: 'inaccessible' },
    { figure: { value: null, absence: 'suppressed', carriedOver: true }, state: 'suppressed' },
    { figure: { value: null, absence: null, carriedOver: false }, state: 'unknown' },
  ] as const)('calls $figure.value ($figure.absence) $state', ({ figure, state }) => {
    expect(coverageState(figure)).toBe(state);
  });

  it('has a state for every kind of absence, each of its own', () => {
    const states = ABSENCES.map((absence) =>
      coverageState({ value: null, absence, carriedOver: false }),
    );
    expect(states).toEqual([...ABSENCES]);
    expect(new Set(COVERAGE_STATES)).toEqual(new Set(['assessed', 'inPart', ...ABSENCES]));
  });
});

describe('coverageLegend', () => {
  it('counts each area once, and says of the four usual states that none is so', () => {
    const states = ['assessed', 'assessed', 'notAssessed', 'suppressed'] as const;
    const legend = coverageLegend(states, { round: null, sites: null });
    expect(legend.states).toEqual([
      { state: 'assessed', count: 2 },
      { state: 'inPart', count: 0 },
      { state: 'suppressed', count: 1 },
      { state: 'notAssessed', count: 1 },
      { state: 'inaccessible', count: 0 },
    ]);
    expect(legend.states.reduce((sum, { count }) => sum + count, 0)).toBe(states.length);
  });

  it('keeps what the round says of itself apart from what is drawn', () => {
    const round = { assessed: 78, known: 79, of: 'areas', outside: 1 } as const;
    const asOf = Day.parse('2021-09-30');
    const counts = {
      known: 10,
      assessed: 7,
      carriedOver: 1,
      inaccessible: 1,
      notAssessed: 1,
      uncounted: 4,
    };
    const legend = coverageLegend([], { round, sites: { roundNumber: 11, asOf, counts } });
    expect(legend).toMatchObject({ round, sites: { roundNumber: 11, counts } });
  });
});

describe('the colour of an assessed area', () => {
  const sights = [
    (colour: Rgb) => colour,
    filterDeficiencyDeuter(1),
    filterDeficiencyProt(1),
    filterDeficiencyTrit(1),
  ];
  const differ = differenceCiede2000();
  const seen = (hex: string, sight: (colour: Rgb) => Rgb): Rgb =>
    sight(rgb(hex) ?? { mode: 'rgb', r: 0, g: 0, b: 0 });

  it.each(THEMES)('differs in %s from the hatched ground and the land for every sight', (theme) => {
    const { assessed, hatchGround, focusLand } = MAP_COLOURS[theme];
    for (const sight of sights) {
      for (const other of [hatchGround, focusLand]) {
        expect(differ(seen(assessed, sight), seen(other, sight))).toBeGreaterThanOrEqual(9);
      }
    }
  });

  it.each(THEMES)('is not taken in %s for a class of the choropleth', (theme) => {
    const { assessed, classes } = MAP_COLOURS[theme];
    for (const colour of classes) {
      expect(differ(assessed, colour)).toBeGreaterThanOrEqual(9);
    }
  });
});
