import { createExpression, latest } from '@maplibre/maplibre-gl-style-spec';
import { AREA_CIRCLE_OPACITY, MAX_SITE_RADIUS, siteRadius } from '@waystation/cartography';
import { Pcode } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { COUNTIES, COUNTY_FIGURES, COUNTY_GEOMETRY, ROUND_11 } from '../../test/four-counties';
import { readerOf } from '../../test/reader-of';
import { areaRows } from '../areas/area-rows';
import { LAYERS } from '../registry';
import { type AreaCircleContext, areaCircleRows, largestArea } from './area-circle-rows';
import { AREA_CIRCLE_SOURCE } from './area-circle-sources';

const FIGURES = { ...COUNTY_FIGURES, value: [174_545, 0, null, 43_636] };
const AREAS = areaRows(
  COUNTIES,
  { ...FIGURES, carriedOver: [false, false, false, true] },
  COUNTY_GEOMETRY,
);
const ROWS = areaCircleRows(AREAS, COUNTIES);
const CONTEXT: AreaCircleContext = { maximum: 174_545, unit: 'individuals', passport: ROUND_11 };

const features = LAYERS.areaCircles.sources(ROWS, CONTEXT)[AREA_CIRCLE_SOURCE]?.data.features ?? [];

describe('the circles of areas', () => {
  it('stand where the name stands, one for every area with people', () => {
    expect(features.map(({ geometry, properties }) => [geometry, properties.key])).toEqual([
      [{ type: 'Point', coordinates: [0.5, 0.5] }, 'SS0609'],
      [{ type: 'Point', coordinates: [3.5, 0.5] }, 'SS0807'],
    ]);
  });

  it('are proportional in area: a quarter of the people is half the radius', () => {
    const [rubkona, abyei] = features.map(({ properties }) => properties);
    expect(rubkona).toMatchObject({ radius: MAX_SITE_RADIUS });
    expect(Reflect.get(abyei ?? {}, 'radius')).toBeCloseTo(MAX_SITE_RADIUS / 2, 3);
  });

  it('have the size of their own number where the legend has it', () => {
    const legend = LAYERS.areaCircles.legend(ROWS, CONTEXT);
    expect(legend).toMatchObject({
      kind: 'areaCircles',
      circles: [
        { value: 174_545, radius: MAX_SITE_RADIUS, names: { en: 'Rubkona' } },
        { radius: siteRadius(25_000, 174_545), names: null },
        { names: null },
      ],
      drawn: features.length,
      carriedOver: 1,
      nothings: [
        { what: 'zero', count: 1 },
        { what: 'suppressed', count: 1 },
      ],
      unplaced: 0,
    });
  });

  it('are open where carried over', () => {
    const [circle] = LAYERS.areaCircles.styleLayers(LAYERS.areaCircles.params.parse({}), 'light');
    const paint = circle?.type === 'circle' ? circle.paint?.['circle-opacity'] : undefined;
    const opacity = createExpression(paint, latest.paint_circle['circle-opacity']);
    const at = (isCarriedOver: boolean): unknown =>
      opacity.result === 'success'
        ? opacity.value.evaluate({ zoom: 6 }, { type: 'Point', properties: { isCarriedOver } })
        : opacity.value;
    expect(at(true)).toBe(0);
    expect(at(false)).toBe(AREA_CIRCLE_OPACITY);
  });

  it('count an area that no loaded boundaries have, and do not draw it', () => {
    const [first] = AREAS;
    const stray = first === undefined ? [] : [{ ...first, pcode: Pcode.parse('SS9999') }];
    const rows = areaCircleRows(stray, COUNTIES);
    expect(LAYERS.areaCircles.legend(rows, CONTEXT)).toMatchObject({ drawn: 0, unplaced: 1 });
    expect(LAYERS.areaCircles.sources(rows, CONTEXT)[AREA_CIRCLE_SOURCE]?.data.features).toEqual(
      [],
    );
  });
});

describe('largestArea', () => {
  it('is the largest number of all days compared, and 0 without one', () => {
    expect(largestArea([5, null, 12], [90, undefined])).toBe(90);
    expect(largestArea([], [null])).toBe(0);
  });
});

describe('the words about a circle', () => {
  it('say the number as counted, its date, and that it was carried over', async () => {
    const reader = await readerOf('en');
    const abyei = ROWS[3];
    expect(abyei && LAYERS.areaCircles.describe(abyei, CONTEXT, reader)).toEqual({
      title: 'Abyei',
      figure: reader.formats.number(43_636),
      unit: 'individuals',
      asOf: reader.formats.date('2021-09-30'),
      notes: ['Some or all of this figure was counted in an earlier round.'],
    });
  });

  it('say why an area has none, in the tooltip and in the table', async () => {
    const reader = await readerOf('en');
    const twic = ROWS[2];
    expect(twic && LAYERS.areaCircles.describe(twic, CONTEXT, reader)).toMatchObject({
      figure: 'suppressed',
      notes: ['The count is small. It is known but not shown, to protect people.'],
    });
    const table = LAYERS.areaCircles.rowsAsTable(ROWS, CONTEXT, reader);
    expect(table?.rows.map(({ cells }) => cells.at(-1)?.text)).toEqual([
      reader.formats.number(174_545),
      '0',
      'suppressed',
      reader.formats.number(43_636),
    ]);
  });
});
