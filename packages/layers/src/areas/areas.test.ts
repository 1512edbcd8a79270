import { createExpression, latest } from '@maplibre/maplibre-gl-style-spec';
import {
  areaMark,
  breaksAfter,
  breaksBy,
  CLASS_METHODS,
  classColours,
  classLegend,
  DEFAULT_BREAKS,
  THEMES,
} from '@waystation/cartography';
import { AreaShapes, Day, Pcode } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import {
  COUNTIES,
  COUNTY_FIGURES,
  COUNTY_GEOMETRY,
  COUNTY_SHAPES,
  ROUND_11,
  square,
  stateOf,
} from '../../test/four-counties';
import { readerOf } from '../../test/reader-of';
import { topologyOf } from '../../test/topology-of';
import { type AreaGeometry, readAreaShapes } from './area-geometry';
import { areaRows } from './area-rows';
import { AREA_SOURCE } from './area-sources';
import { areas } from './areas';

const ROWS = areaRows(COUNTIES, COUNTY_FIGURES, COUNTY_GEOMETRY);
const CONTEXT = {
  breaks: DEFAULT_BREAKS,
  relation: 'count',
  total: 200_000,
  unit: 'individuals',
  passport: ROUND_11,
} as const;

const UGANDAN = ['UG3141', 'UG3142'].map((pcode) => Pcode.parse(pcode));

/** Length in degrees of the lines of each kind. */
const lengthsOf = ({ lines }: AreaGeometry) =>
  lines.map(({ kind, line }) => [
    kind,
    line.coordinates
      .flatMap((points) => points.slice(1).map((to, index) => [points[index] ?? to, to]))
      .reduce((sum, [a = [0, 0], b = [0, 0]]) => {
        const [ax = 0, ay = 0] = a;
        const [bx = 0, by = 0] = b;
        return sum + Math.hypot(bx - ax, by - ay);
      }, 0),
  ]);

describe('readAreaShapes', () => {
  it('reads a polygon for every P-code', () => {
    expect([...COUNTY_GEOMETRY.polygons.keys()]).toEqual(COUNTIES.pcode);
  });

  it('draws each line once: county within a state, state between two, international around', () => {
    expect(lengthsOf(COUNTY_GEOMETRY)).toEqual([
      ['county', 2],
      ['state', 1],
      ['international', 10],
    ]);
  });

  it('joins the boundaries of two countries: polygons of both, lines of each', () => {
    const uganda = topologyOf(UGANDAN, [square(10), square(11)]);
    const both = { ...COUNTY_SHAPES, topologies: [...COUNTY_SHAPES.topologies, uganda] };
    const geometry = readAreaShapes(AreaShapes.parse(both), stateOf);
    expect([...geometry.polygons.keys()]).toEqual([...COUNTIES.pcode, ...UGANDAN]);
    expect(lengthsOf(geometry)).toEqual([
      ['county', 3],
      ['state', 1],
      ['international', 16],
    ]);
  });

  it('draws lines only round and between the areas wanted, and keeps the polygons of all', () => {
    const wanted = new Set(['SS0609', 'SS0607']);
    const geometry = readAreaShapes(COUNTY_SHAPES, stateOf, wanted);
    expect(lengthsOf(geometry)).toEqual([
      ['county', 1],
      ['international', 6],
    ]);
    expect([...geometry.polygons.keys()]).toEqual(COUNTIES.pcode);
    expect(readAreaShapes(COUNTY_SHAPES, stateOf, new Set()).lines).toEqual([]);
  });

  it.each([
    { level: 1, kinds: ['state', 'international'] },
    { level: 0, kinds: ['international'] },
  ])('has only $kinds lines at level $level', ({ level, kinds }) => {
    const shapes = AreaShapes.parse({ ...COUNTY_SHAPES, level });
    expect(readAreaShapes(shapes, stateOf).lines.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('refuses text that is no topology of areas', () => {
    const broken = AreaShapes.parse({ ...COUNTY_SHAPES, topologies: ['{"type":"Topology"}'] });
    expect(() => readAreaShapes(broken, stateOf)).toThrow('not a topology of areas');
  });
});

describe('areaRows', () => {
  it('joins figures to areas by P-code, in whatever order they come', () => {
    const { pcode, value, absence, carriedOver, passport } = COUNTY_FIGURES;
    const shuffled = {
      passport,
      ownPassports: null,
      pcode: pcode.toReversed(),
      value: value.toReversed(),
      absence: absence.toReversed(),
      carriedOver,
    };
    expect(areaRows(COUNTIES, shuffled, COUNTY_GEOMETRY)).toEqual(ROWS);
  });

  it('leaves out areas that no figure was asked for, so that they are not drawn as unknown', () => {
    const asked = {
      pcode: COUNTIES.pcode.slice(1, 2),
      value: [0],
      absence: [null],
      passport: null,
      ownPassports: null,
    };
    const rows = areaRows(COUNTIES, { ...asked, carriedOver: [false] }, COUNTY_GEOMETRY);
    expect(rows.map(({ pcode, value }) => [pcode, value])).toEqual([['SS0607', 0]]);
  });

  it('knows where each figure comes from, where areas were counted on days of their own', () => {
    const own = COUNTIES.pcode.map((_, index) =>
      index === 0 ? null : { ...ROUND_11, asOf: Day.parse(`2021-09-0${index}`) },
    );
    const figures = { ...COUNTY_FIGURES, ownPassports: own };
    const rows = areaRows(COUNTIES, figures, COUNTY_GEOMETRY);
    expect(rows.map(({ passport }) => passport?.asOf ?? null)).toEqual(
      COUNTY_FIGURES.pcode.map((_, index) => own[index]?.asOf ?? null),
    );
  });

  it('calls an area without a figure unknown, never zero', () => {
    const rows = areaRows(COUNTIES, null, null);
    expect(rows.map(({ value, absence }) => [value, absence])).toEqual(
      COUNTIES.pcode.map(() => [null, 'unknown']),
    );
  });
});

describe('the map of areas', () => {
  const features = areas.sources(ROWS, CONTEXT)[AREA_SOURCE]?.data.features ?? [];

  it('gives every area its fill and every nothing its pattern', () => {
    expect(features.map(({ properties }) => properties)).toEqual([
      { key: 'SS0609', fill: 'class-4', isCarriedOver: false },
      { key: 'SS0607', fill: 'zero', isCarriedOver: false },
      { key: 'SS0806', fill: 'absent', isCarriedOver: false, pattern: 'suppressed' },
      { key: 'SS0807', fill: 'absent', isCarriedOver: false, pattern: 'notAssessed' },
    ]);
  });

  it('puts dots over the class of a carried-over figure', () => {
    const carried = ROWS.map((row) => ({ ...row, value: 20_000, carriedOver: true }));
    const [first] = areas.sources(carried, CONTEXT)[AREA_SOURCE]?.data.features ?? [];
    expect(first?.properties).toEqual({
      key: 'SS0609',
      fill: 'class-2',
      isCarriedOver: true,
      pattern: 'carriedOver',
    });
  });

  it('counts an area without geometry, and does not draw it', () => {
    const rows = areaRows(COUNTIES, COUNTY_FIGURES, { polygons: new Map() });
    expect(areas.sources(rows, CONTEXT)[AREA_SOURCE]?.data.features).toEqual([]);
    expect(areas.legend(rows, CONTEXT)).toEqual(areas.legend(ROWS, CONTEXT));
  });

  const cases = THEMES.flatMap((theme) => CLASS_METHODS.map((method) => ({ theme, method })));
  it.each(cases)('colours each area as the legend does, $method in $theme', ({ theme, method }) => {
    const values = [3, 900, 7_000, 21_000, 42_000, 88_000, 174_545];
    const breaks = breaksBy({ method, classes: 5, limits: [5_000, 40_000], decimals: 0 }, values);
    const [template] = ROWS;
    const rows = values.flatMap((value) =>
      template === undefined ? [] : [{ ...template, value, absence: null }],
    );
    const drawn = areas.sources(rows, { ...CONTEXT, breaks })[AREA_SOURCE]?.data.features ?? [];
    const fill = areas
      .styleLayers(areas.params.parse({ classes: breaks.lower.length }), theme)
      .find(({ id }) => id === 'areas-fill');
    const expression = createExpression(
      fill?.type === 'fill' ? fill.paint?.['fill-color'] : null,
      latest.paint_fill['fill-color'],
    );
    const legend = classLegend(rows, breaks);
    const colours = classColours(breaks.lower.length, { palette: 'earth', theme });
    for (const [index, value] of values.entries()) {
      const row = legend.classes.find(({ from, to }) => value >= from && value <= (to ?? value));
      const properties = drawn[index]?.properties ?? {};
      const colour =
        expression.result === 'success'
          ? expression.value.evaluate({ zoom: 5 }, { type: 3, properties })
          : null;
      expect(String(colour).toUpperCase()).toBe(
        rgbaOf(colours[row?.index ?? -1] ?? '').toUpperCase(),
      );
      expect(areaMark({ value, absence: null, carriedOver: false }, breaks)).toMatchObject({
        index: row?.index,
      });
    }
  });
});

/** A colour as the style's own evaluation writes it. */
const rgbaOf = (hex: string): string => {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgba(${channels.join(',')},1)`;
};

describe('the words about an area', () => {
  it('give the number, what it is of, and its date', async () => {
    const [rubkona] = ROWS;
    const reader = await readerOf('en');
    expect(rubkona && areas.describe(rubkona, CONTEXT, reader)).toEqual({
      title: 'Rubkona',
      figure: '174\u202F545',
      unit: 'individuals',
      asOf: reader.formats.date('2021-09-30'),
      notes: [],
    });
  });

  it('give the name in the reader’s language where there is one', async () => {
    const reader = await readerOf('ar');
    const titles = ROWS.map((row) => areas.describe(row, CONTEXT, reader)?.title);
    expect(titles).toEqual(['روبكونا', 'Pariang', 'Twic', 'Abyei']);
  });

  it('say zero as a number and each absence in words, with its meaning', async () => {
    const reader = await readerOf('en');
    const said = ROWS.slice(1).map((row) => areas.describe(row, CONTEXT, reader));
    expect(said.map((tooltip) => tooltip?.figure)).toEqual(['0', 'suppressed', 'not assessed']);
    expect(said[2]?.notes).toEqual(['The round did not cover it. This does not mean zero.']);
  });

  it('say where the question does not arise, on the map, in the legend and in words', async () => {
    const [first] = ROWS;
    const rows = first ? [{ ...first, value: null, absence: 'notApplicable' as const }] : [];
    const reader = await readerOf('en');
    const drawn = areas.sources(rows, CONTEXT)[AREA_SOURCE]?.data.features ?? [];
    expect(drawn.map(({ properties }) => properties)).toMatchObject([{ pattern: 'notApplicable' }]);
    const legend = areas.legend(rows, CONTEXT);
    expect(legend).toMatchObject({
      nothings: expect.arrayContaining([
        { what: 'notApplicable', count: 1, isPartOfClasses: false },
      ]),
    });
    expect(rows.map((row) => areas.describe(row, CONTEXT, reader))).toMatchObject([
      { figure: 'does not apply', notes: ['The question does not arise here.'] },
    ]);
    const table = areas.rowsAsTable(rows, CONTEXT, reader);
    expect(table?.rows[0]?.cells[2]?.text).toBe('does not apply');
  });

  it('fill the table with the same rows, absences sorted below every number', async () => {
    const table = areas.rowsAsTable(ROWS, CONTEXT, await readerOf('en'));
    expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['Rubkona', 'SS0609', '174\u202F545'],
      ['Pariang', 'SS0607', '0'],
      ['Twic', 'SS0806', 'suppressed'],
      ['Abyei', 'SS0807', 'not assessed'],
    ]);
    expect(table?.rows.map(({ cells }) => cells[2]?.sortBy)).toEqual([174_545, 0, -1, -1]);
  });
});

describe('classes of a relation', () => {
  const relation = 'perKm2' as const;
  const breaks = breaksAfter({ method: 'manual', decimals: 1 }, [5, 20]);
  const context = { ...CONTEXT, relation, breaks };

  it('class an area by its rate, and still say its number', async () => {
    const [rubkona] = ROWS;
    const drawn = areas.sources(ROWS, context)[AREA_SOURCE]?.data.features ?? [];
    expect(drawn[0]?.properties).toMatchObject({ fill: 'class-2' });
    const said = rubkona && areas.describe(rubkona, context, await readerOf('en'));
    expect(said?.figure).toBe('174\u202f545');
    expect(said?.notes).toContain('34.9 people per km²');
  });

  it('have a column of their own in the table, beside the numbers', async () => {
    const table = areas.rowsAsTable(ROWS, context, await readerOf('en'));
    expect(table?.columns.map(({ key }) => key)).toEqual(['area', 'pcode', 'value', 'related']);
    expect(table?.rows[0]?.cells.map(({ text }) => text)).toEqual([
      'Rubkona',
      'SS0609',
      '174\u202f545',
      '34.9',
    ]);
  });

  it('are unknown, never zero, where there is no denominator', () => {
    const share = { ...CONTEXT, relation: 'shareOfTotal', total: null } as const;
    const drawn = areas.sources(ROWS, share)[AREA_SOURCE]?.data.features ?? [];
    expect(drawn[0]?.properties).toMatchObject({ fill: 'absent', pattern: 'unknown' });
  });
});
