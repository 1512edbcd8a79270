import {
  crossingLegend,
  flowLegend,
  type Legend,
  type SizedSite,
  sizeLegend,
} from '@waystation/cartography';
import type { Language } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { render, wordsOf } from '../../../test/render';
import { LegendView } from './legend-view';

const drawn = (legend: Legend, language: Language = 'en') =>
  render(
    <LegendView legend={legend} theme="light" unit="people" areas="counties" classes={null} />,
    language,
  );

const aSite = (
  name: string,
  value: number | null,
  overrides: Partial<SizedSite> = {},
): SizedSite => ({
  name,
  value,
  shape: 'circle',
  status: 'open',
  isCarriedOver: false,
  isDrawn: true,
  ...overrides,
});

describe('the legend of sites', () => {
  const sites = [
    aSite('Bentiu', 108_456),
    aSite('Bimruok', 20_000, { isCarriedOver: true }),
    aSite('Empty', 0),
    aSite('Unknown', null, { isDrawn: false }),
  ];

  it('has as its largest circle a real site, by name', async () => {
    expect(wordsOf(await drawn(sizeLegend(sites, 108_456)))).toMatch(/^108 456 Bentiu/);
  });

  it('counts zero, unknown, carried over and not drawn each by itself', async () => {
    const words = wordsOf(await drawn(sizeLegend(sites, 108_456)));
    expect(words).toContain('1 site carried over, dashed');
    expect(words).toContain('1 site reports zero');
    expect(words).toContain('1 site without a number');
    expect(words).toContain('1 not on the map, without coordinates');
  });

  it('counts the sites that are closed, or that nobody says are open', async () => {
    const more = [
      ...sites,
      aSite('Shut', 0, { status: 'closed' }),
      aSite('x', 1, { status: 'unknown' }),
    ];
    const words = wordsOf(await drawn(sizeLegend(more, 108_456)));
    expect(words).toContain('Open 4 Closed 1 Status unknown 1');
    expect(wordsOf(await drawn(sizeLegend(sites, 108_456)))).not.toContain('Open');
  });

  it('has for sites that nobody counted the mark that the map has, not a symbol of a size', async () => {
    const questionMark = (markup: string) => markup.match(/ d="[^"]*"/g) ?? [];
    const uncounted = await drawn(sizeLegend([aSite('Unknown', null)], 100));
    const counted = await drawn(sizeLegend([aSite('Known', 0)], 100));
    expect(questionMark(uncounted).length).toBeGreaterThan(questionMark(counted).length);
  });

  it('has open circles for sizes where the map has only open circles', async () => {
    const opacityOf = async (shape: SizedSite['shape']) =>
      Number(
        (await drawn(sizeLegend([aSite('a', 900, { shape })], 900))).match(
          /fill-opacity="([\d.]+)"/,
        )?.[1],
      );
    expect(await opacityOf('ring')).toBeLessThan(await opacityOf('circle'));
  });

  it('has no circle where no site has people, and still says so', async () => {
    const markup = await drawn(sizeLegend([aSite('Empty', 0)], 0));
    expect(markup).not.toContain('<circle');
    expect(wordsOf(markup)).toContain('1 site reports zero');
  });

  it('draws a larger number as a larger area: four times the people, twice the radius', async () => {
    const markup = await drawn(sizeLegend([aSite('a', 100_000)], 100_000));
    const radii = [...markup.matchAll(/<circle[^>]* r="([\d.]+)"/g)].map(([, r]) => Number(r));
    const [largest = 0, quarter = 0] = radii;
    const values = sizeLegend([aSite('a', 100_000)], 100_000).circles.map(({ value }) => value);
    const [most = 0, less = 0] = values;
    expect((largest / quarter) ** 2).toBeCloseTo(most / less, 5);
  });
});

describe('the legend of flows', () => {
  it('names only the reasons for which some are not drawn', async () => {
    const scale = { maximum: 40_000, threshold: 500 };
    const unplaced = wordsOf(await drawn(flowLegend(['drawn', 'unplaced'], scale)));
    expect(unplaced).toContain('Not drawn: 1 from or to a place whose position is not known');
    const together = wordsOf(await drawn(flowLegend(['drawn', 'sameSymbol'], scale)));
    expect(together).toContain('Not drawn: 1 between places drawn as one at this zoom');
    expect(wordsOf(await drawn(flowLegend(['drawn'], scale)))).not.toContain('Not drawn');
  });

  it('says how many arrows stand for several flows', async () => {
    const scale = { maximum: 40_000, threshold: 500 };
    const words = wordsOf(await drawn({ ...flowLegend(['drawn'], scale), ofSeveral: 1 }));
    expect(words).toContain('1 arrow stands for several flows');
  });

  const legend = flowLegend(['drawn', 'belowThreshold', 'belowThreshold', 'sameArea', 'unplaced'], {
    maximum: 40_000,
    threshold: 500,
  });

  it('says from how many people on a flow is drawn, and what is left out and why', async () => {
    const words = wordsOf(await drawn(legend));
    expect(words).toContain('Only flows of 500 people or more are drawn');
    expect(words).toContain(
      '2 below the threshold, 1 within one area, 1 from or to a place whose position is not known',
    );
  });

  it('turns its arrows in a page from right to left', async () => {
    expect(await drawn(legend, 'ar')).toContain('rtl:-scale-x-100');
  });
});

describe('the legend of crossings', () => {
  it('has every status with its number, also those that no crossing has', async () => {
    const words = wordsOf(await drawn(crossingLegend(['open', 'open', 'closed'], 1)));
    expect(words).toMatch(/Open 2/);
    expect(words).toMatch(/Closed 1/);
    expect(words).toMatch(/Unknown 0/i);
    expect(words).toContain('1 not on the map, without coordinates');
  });
});
