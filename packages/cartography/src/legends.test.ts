import { ABSENCES } from '@waystation/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AreaFigure, areaMark } from './area-mark';
import { breaksBy } from './choose-breaks';
import { CLASS_METHODS, DEFAULT_BREAKS } from './class-breaks';
import { classLegend } from './class-legend';
import { crossingLegend } from './crossing-legend';
import { type FlowFate, flowLegend } from './flow-legend';
import { flowWidth } from './flow-width';
import { MAP_COLOURS } from './map-colours';
import { siteGlyph, uncountedSiteGlyph } from './site-glyph';
import { siteLegendGlyphs } from './site-legend-glyphs';
import { siteRadius } from './site-radius';
import { type SizedSite, sizeLegend } from './size-legend';

const figure = fc.oneof(
  fc.record({
    value: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 200_000 })),
    absence: fc.constant(null),
    carriedOver: fc.boolean(),
  }),
  fc.record({
    value: fc.constant(null),
    absence: fc.constantFrom(...ABSENCES),
    carriedOver: fc.constant(false),
  }),
);
const choice = fc.record({
  method: fc.constantFrom(...CLASS_METHODS),
  classes: fc.integer({ min: 3, max: 9 }),
  limits: fc.array(fc.nat(200_000), { maxLength: 8 }),
  decimals: fc.constant(0),
});

describe('classLegend', () => {
  const figures: readonly AreaFigure[] = [
    { value: 174_545, absence: null, carriedOver: false },
    { value: 20_000, absence: null, carriedOver: true },
    { value: 0, absence: null, carriedOver: false },
    { value: null, absence: 'notAssessed', carriedOver: false },
    { value: null, absence: 'suppressed', carriedOver: false },
    { value: null, absence: 'suppressed', carriedOver: false },
  ];

  it('goes from high to low and ends at the true maximum', () => {
    const { classes } = classLegend(figures, DEFAULT_BREAKS);
    expect(classes.map(({ from }) => from)).toEqual([60_001, 30_001, 15_001, 5_001, 1]);
    expect(classes[0]).toEqual({ index: 4, from: 60_001, to: 174_545, count: 1 });
  });

  it('says how many areas each kind of nothing has', () => {
    const { nothings } = classLegend(figures, DEFAULT_BREAKS);
    expect(nothings.map(({ what, count }) => [what, count])).toEqual([
      ['carriedOver', 1],
      ['zero', 1],
      ['notAssessed', 1],
      ['suppressed', 2],
    ]);
  });

  it('keeps the rows of nothing where no area has them, and indents carried over', () => {
    const { nothings } = classLegend([], DEFAULT_BREAKS);
    expect(nothings.map(({ count }) => count)).toEqual([0, 0, 0, 0]);
    expect(
      nothings.filter(({ isPartOfClasses }) => isPartOfClasses).map(({ what }) => what),
    ).toEqual(['carriedOver']);
  });

  it('counts every area exactly once, carried over aside', () => {
    fc.assert(
      fc.property(fc.array(figure), choice, (areas, by) => {
        const breaks = breaksBy(
          by,
          areas.flatMap(({ value }) => value ?? []),
        );
        const { classes, nothings } = classLegend(areas, breaks);
        const counted = [...classes, ...nothings.filter((row) => !row.isPartOfClasses)];
        expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(areas.length);
      }),
    );
  });

  it('writes for every area the class that the map draws', () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1 }), choice, (areas, by) => {
        const breaks = breaksBy(
          by,
          areas.flatMap(({ value }) => value ?? []),
        );
        const { classes } = classLegend(areas, breaks);
        for (const area of areas) {
          const mark = areaMark(area, breaks);
          const row = classes.find(
            ({ from, to }) =>
              area.value !== null && area.value >= from && area.value <= (to ?? area.value),
          );
          expect(row?.index).toBe(mark.kind === 'class' ? mark.index : undefined);
        }
      }),
    );
  });
});

const aSite = (overrides: Partial<SizedSite>): SizedSite => ({
  name: 'a site',
  value: 100,
  shape: 'circle',
  status: 'open',
  isCarriedOver: false,
  isDrawn: true,
  ...overrides,
});

describe('sizeLegend', () => {
  it('has the three circles of the mockup, the largest a real site with its name', () => {
    const sites = [
      aSite({ name: 'Bentiu IDP Camp', value: 108_456 }),
      aSite({ name: 'Mangalla', value: 38_000 }),
    ];
    const { circles } = sizeLegend(sites, 108_456);
    expect(circles.map(({ value, name }) => [value, name])).toEqual([
      [108_456, 'Bentiu IDP Camp'],
      [25_000, null],
      [5_000, null],
    ]);
    for (const { value, radius } of circles) {
      expect(radius).toBe(siteRadius(value, 108_456));
    }
  });

  it('counts what the map cannot draw as sized circles', () => {
    const legend = sizeLegend(
      [
        aSite({ value: 0 }),
        aSite({ value: null }),
        aSite({ isDrawn: false, shape: 'square' }),
        aSite({ isCarriedOver: true }),
      ],
      100,
    );
    expect(legend).toMatchObject({
      sites: 4,
      zero: 1,
      withoutNumber: 1,
      withoutCoordinates: 1,
      carriedOver: 1,
      shapes: [
        { shape: 'circle', count: 3, counted: 2 },
        { shape: 'square', count: 1, counted: 1 },
      ],
    });
  });

  it('counts statuses where not every site is open, and says nothing of them where all are', () => {
    const open = [aSite({}), aSite({ value: null })];
    expect(sizeLegend(open, 100).statuses).toEqual([]);
    const closed = [aSite({ status: 'closed', value: null }), aSite({ status: 'closed' })];
    expect(sizeLegend([...open, ...closed], 100).statuses).toEqual([
      { status: 'open', count: 2, counted: 1 },
      { status: 'closed', count: 2, counted: 1 },
    ]);
    expect(sizeLegend([aSite({ status: 'unknown' })], 100).statuses).toEqual([
      { status: 'unknown', count: 1, counted: 1 },
    ]);
  });

  it('explains with the symbols that are on the map', () => {
    const glyphs = (status: SizedSite['status'], value: number | null) => {
      const legend = sizeLegend([aSite({ status, value })], 100);
      const [shape] = legend.shapes;
      return shape && siteLegendGlyphs(legend, MAP_COLOURS.light).ofShape(shape);
    };
    const look = { shape: 'circle', radius: 5, isCarriedOver: false } as const;
    expect(glyphs('unknown', 9)).toEqual(
      siteGlyph({ ...look, status: 'unknown' }, MAP_COLOURS.light),
    );
    expect(glyphs('closed', null)).toEqual(uncountedSiteGlyph('closed', MAP_COLOURS.light));
  });

  it('has no circles where no site has people', () => {
    expect(sizeLegend([aSite({ value: 0 })], 0).circles).toEqual([]);
  });
});

describe('flowLegend', () => {
  const fates: readonly FlowFate[] = ['drawn', 'drawn', 'belowThreshold', 'sameArea', 'unplaced'];

  it('has the three arrows of the mockup, as wide as on the map', () => {
    const { arrows, threshold } = flowLegend(fates, { maximum: 56_333, threshold: 4_500 });
    expect(arrows.map(({ value }) => value)).toEqual([5_000, 20_000, 56_333]);
    expect(threshold).toBe(4_500);
    for (const { value, width } of arrows) {
      expect(width).toBe(flowWidth(value, 56_333));
    }
  });

  it('says what became of every flow', () => {
    const { counts } = flowLegend(fates, { maximum: 10, threshold: 1 });
    expect(counts).toEqual({
      drawn: 2,
      belowThreshold: 1,
      sameArea: 1,
      sameSymbol: 0,
      unplaced: 1,
      withoutNumber: 0,
    });
  });

  it.each([
    { case: 'where nobody moved', fates: [], maximum: 0 },
    { case: 'where the scale is of another round', fates: ['unplaced', 'unplaced'], maximum: 9 },
    { case: 'where all are too small', fates: ['belowThreshold'], maximum: 9 },
  ] as const)('has no arrows that stand for nothing: $case', ({ fates: none, maximum }) => {
    expect(flowLegend(none, { maximum, threshold: 1 }).arrows).toEqual([]);
  });

  it('has no arrow smaller than those that are drawn', () => {
    const { arrows } = flowLegend(['drawn'], { maximum: 63_000, threshold: 5_100 });
    expect(arrows.map(({ value }) => value)).toEqual([5_100, 25_000, 63_000]);
  });

  it('has no arrow twice', () => {
    const { arrows } = flowLegend(['drawn'], { maximum: 2, threshold: 1 });
    expect(arrows.map(({ value }) => value)).toEqual([2]);
  });
});

describe('crossingLegend', () => {
  it('has every status, also those that no crossing has', () => {
    expect(crossingLegend(['open', 'open', 'closed'], 1, 2)).toEqual({
      kind: 'crossings',
      counted: 2,
      statuses: [
        { status: 'open', count: 2 },
        { status: 'restricted', count: 0 },
        { status: 'closed', count: 1 },
        { status: 'unknown', count: 0 },
      ],
      withoutCoordinates: 1,
    });
  });
});
