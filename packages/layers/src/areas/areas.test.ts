import { createExpression, latest } from '@maplibre/maplibre-gl-style-spec';
import {
  areaMark,
  breaksBy,
  CLASS_METHODS,
  classColours,
  classLegend,
  THEMES,
} from '@waystation/cartography';
import { describe, expect, it } from 'vitest';
import { COUNTIES, COUNTY_CONTEXT, COUNTY_FIGURES, COUNTY_ROWS } from '../../test/four-counties';
import { areaRows } from './area-rows';
import { AREA_SOURCE } from './area-sources';
import { areas } from './areas';

describe('the map of areas', () => {
  const features = areas.sources(COUNTY_ROWS, COUNTY_CONTEXT)[AREA_SOURCE]?.data.features ?? [];

  it('gives every area its fill and every nothing its pattern', () => {
    expect(features.map(({ properties }) => properties)).toEqual([
      { key: 'SS0609', fill: 'class-4', isCarriedOver: false },
      { key: 'SS0607', fill: 'zero', isCarriedOver: false },
      { key: 'SS0806', fill: 'absent', isCarriedOver: false, pattern: 'suppressed' },
      { key: 'SS0807', fill: 'absent', isCarriedOver: false, pattern: 'notAssessed' },
    ]);
  });

  it('puts dots over the class of a carried-over figure', () => {
    const carried = COUNTY_ROWS.map((row) => ({ ...row, value: 20_000, carriedOver: true }));
    const [first] = areas.sources(carried, COUNTY_CONTEXT)[AREA_SOURCE]?.data.features ?? [];
    expect(first?.properties).toEqual({
      key: 'SS0609',
      fill: 'class-2',
      isCarriedOver: true,
      pattern: 'carriedOver',
    });
  });

  it('counts an area without geometry, and does not draw it', () => {
    const rows = areaRows(COUNTIES, COUNTY_FIGURES, { polygons: new Map() });
    expect(areas.sources(rows, COUNTY_CONTEXT)[AREA_SOURCE]?.data.features).toEqual([]);
    expect(areas.legend(rows, COUNTY_CONTEXT)).toEqual(areas.legend(COUNTY_ROWS, COUNTY_CONTEXT));
  });

  const cases = THEMES.flatMap((theme) => CLASS_METHODS.map((method) => ({ theme, method })));
  it.each(cases)('colours each area as the legend does, $method in $theme', ({ theme, method }) => {
    const values = [3, 900, 7_000, 21_000, 42_000, 88_000, 174_545];
    const breaks = breaksBy({ method, classes: 5, limits: [5_000, 40_000], decimals: 0 }, values);
    const [template] = COUNTY_ROWS;
    const rows = values.flatMap((value) =>
      template === undefined ? [] : [{ ...template, value, absence: null }],
    );
    const drawn =
      areas.sources(rows, { ...COUNTY_CONTEXT, breaks })[AREA_SOURCE]?.data.features ?? [];
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
