import {
  areaCircleLegend,
  breaksAfter,
  classColours,
  clusterColour,
  clusterLegend,
  coverageLegend,
  DENSITY_PALETTE,
  densityLegend,
  MAP_COLOURS,
} from '@waystation/cartography';
import { Day } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { render, wordsOf } from '../../../test/render';
import { LegendView } from './legend-view';

const legendOf = (
  legend: Parameters<typeof LegendView>[0]['legend'],
  language: 'en' | 'ar' = 'en',
) =>
  render(
    <LegendView legend={legend} theme="light" unit="individuals" areas="counties" classes={null} />,
    language,
  );

describe('the legend of coverage', () => {
  const legend = coverageLegend(['assessed', 'assessed', 'notAssessed'], {
    round: { assessed: 76, known: 79, of: 'areas', outside: 2 },
    sites: {
      roundNumber: 11,
      asOf: Day.parse('2021-09-30'),
      counts: {
        known: 3_335,
        assessed: 3_076,
        carriedOver: 259,
        inaccessible: 0,
        notAssessed: 0,
        uncounted: 409,
      },
    },
  });

  it('counts areas by what the round did there, and says what its passport says', async () => {
    const words = wordsOf(await legendOf(legend));
    expect(words).toContain('Assessed 2 Reported only in part 0 Not assessed 1');
    expect(words).toContain('The round’s passport says: 76 of 79 areas assessed');
    expect(words).toContain('2 more reported outside the boundaries loaded');
  });

  it('says of sites their own round, and only what occurs', async () => {
    const words = wordsOf(await legendOf(legend));
    expect(words).toContain('Sites, Round 11, 30 Sep 2021: 3 076 of 3 335 assessed');
    expect(words).toContain(
      '259 carried over from an earlier round 409 more sites, not counted in any round so far',
    );
    expect(words).not.toContain('could not be reached');
  });

  it('says that a round does not say how much it covered', async () => {
    const silent = coverageLegend([], { round: null, sites: null });
    expect(wordsOf(await legendOf(silent))).toContain('does not say how much it covered');
  });

  it('has the colour of the map', async () => {
    expect(await legendOf(legend)).toContain(MAP_COLOURS.light.assessed);
  });
});

describe('the legend of circles of areas', () => {
  const area = { names: { en: 'Rubkona', ar: 'روبكونا' }, absence: null, isDrawn: true } as const;
  const legend = areaCircleLegend(
    [
      { ...area, value: 174_545, isCarriedOver: false },
      { ...area, value: 2_000, isCarriedOver: true },
      { ...area, value: null, absence: 'suppressed', isCarriedOver: false },
    ],
    174_545,
  );

  it('names the largest in the reader’s language', async () => {
    expect(wordsOf(await legendOf(legend))).toContain('174 545 Rubkona');
    expect(wordsOf(await legendOf(legend, 'ar'))).toContain('روبكونا');
  });

  it('says which areas have no circle, zero among them even where there is none', async () => {
    const words = wordsOf(await legendOf(legend));
    expect(words).toContain('of which carried over 1');
    expect(words).toContain('Without a circle Zero reported 0 Suppressed, small counts 1');
  });
});

describe('the legend of clusters', () => {
  const legend = clusterLegend([
    { shape: 'ring', value: 280, isPlaced: true },
    { shape: 'circle', value: null, isPlaced: true },
    { shape: 'circle', value: 5, isPlaced: false },
  ]);

  it('says sizes, kinds of site, and what is in no number', async () => {
    const words = wordsOf(await legendOf(legend));
    expect(words).toContain('under 1 000 1 000 or more 10 000 or more 100 000 or more');
    expect(words).toContain('Displacement site 1 Host community 1');
    expect(words).toContain('1 site has no number and is not included');
    expect(words).toContain('1 not on the map, without coordinates');
  });

  it('has the colours of the rings', async () => {
    expect(await legendOf(legend)).toContain(clusterColour('circle', MAP_COLOURS.light));
  });
});

describe('the legend of hexagons', () => {
  const legend = densityLegend(
    [{ value: 500, absence: null, carriedOver: false }],
    breaksAfter({ method: 'natural' }, [100]),
    { placed: 3_743, sites: 3_744, withoutNumber: 424, widthKm: 58.9, areaDifference: 0.04 },
  );

  it('says of how many sites they are, and how large on the ground', async () => {
    const words = wordsOf(await legendOf(legend));
    expect(words).toContain('People at sites with coordinates: 3 743 of 3 744 sites');
    expect(words).toContain('424 sites have no number and are not included');
    expect(words).toContain('A hexagon is about 59 km across');
    expect(words).toContain('differs by up to 4 %');
  });

  it('has the colours of the hexagons, not of the areas under them', async () => {
    const markup = await legendOf(legend);
    for (const colour of classColours(2, { palette: DENSITY_PALETTE, theme: 'light' })) {
      expect(markup).toContain(colour);
    }
  });
});
