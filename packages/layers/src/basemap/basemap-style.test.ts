import { createExpression, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { MAP_COLOURS, THEMES } from '@waystation/cartography';
import { LANGUAGES } from '@waystation/domain';
import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { LAYER_ORDER, SLOT_KEY } from '../layer-order';
import { BASEMAP_ATTRIBUTION } from './basemap-source';
import { type BasemapOptions, basemapStyle } from './basemap-style';

const TILES_URL = 'http://localhost:4310/basemap/{z}/{x}/{y}.pbf';

const styleFor = (options: Partial<BasemapOptions> = {}) =>
  basemapStyle({ theme: 'light', language: 'en', tilesUrl: TILES_URL, ...options });

const layerOf = (id: string, options?: Partial<BasemapOptions>): LayerSpecification => {
  const layer = styleFor(options).layers.find((candidate) => candidate.id === id);
  if (layer === undefined) {
    throw new Error(`no layer ${id}`);
  }
  return layer;
};

/** What a filter of a layer answers for a feature at a zoom. */
const isDrawn = (
  layer: LayerSpecification,
  properties: Record<string, unknown>,
  zoom: number,
): boolean => {
  const filter = createExpression('filter' in layer ? layer.filter : true);
  if (filter.result === 'error') {
    throw new Error(filter.value.map(({ message }) => message).join());
  }
  return filter.value.evaluate({ zoom }, { type: 'Point', properties }) === true;
};

const combinations = THEMES.flatMap((theme) => LANGUAGES.map((language) => ({ theme, language })));

describe('basemapStyle', () => {
  it.each(combinations)('is a valid style in $theme and $language', (options) => {
    expect(validateStyleMin(styleFor({ ...options, operationCountries: ['SSD'] }))).toEqual([]);
  });

  it('asks no server for letters or pictures, and only the given one for tiles', () => {
    const style = styleFor();
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    expect(Object.values(style.sources)).toEqual([
      expect.objectContaining({ tiles: [TILES_URL], attribution: BASEMAP_ATTRIBUTION }),
    ]);
  });

  it('is only a neutral ground, without any tiles, where it is to be bare', () => {
    const style = styleFor({ isBare: true });
    expect(validateStyleMin(style)).toEqual([]);
    expect(style.sources).toEqual({});
    expect(style.layers.map(({ type }) => type)).toEqual(['background']);
  });

  it.each(THEMES)('paints sea, land and rivers in the %s colours of the design', (theme) => {
    expect(layerOf('basemap-sea', { theme }).paint).toMatchObject({
      'background-color': MAP_COLOURS[theme].sea,
    });
    expect(layerOf('basemap-land', { theme }).paint).toMatchObject({
      'fill-color': MAP_COLOURS[theme].land,
    });
    expect(layerOf('basemap-rivers', { theme }).paint).toMatchObject({
      'line-color': MAP_COLOURS[theme].river,
    });
  });

  it('names a slot for every layer, in drawing order', () => {
    const slots = styleFor().layers.map(({ metadata }) =>
      LAYER_ORDER.indexOf(Object(metadata)[SLOT_KEY]),
    );
    expect(slots).not.toContain(-1);
    expect(slots).toEqual(slots.toSorted((a, b) => a - b));
  });
});

describe('lines around an operation', () => {
  const lines = layerOf('basemap-boundaries-international', { operationCountries: ['SSD'] });

  it.each([
    { a: 'SSD', b: 'UGA', drawn: false },
    { a: 'ETH', b: 'SSD', drawn: false },
    { a: 'KEN', b: 'UGA', drawn: true },
  ])('between $a and $b are drawn: $drawn', ({ a, b, drawn }) => {
    expect(isDrawn(lines, { kind: 'international', a, b }, 5)).toBe(drawn);
  });

  it('are dashed where they are not agreed', () => {
    const undetermined = layerOf('basemap-boundaries-undetermined');
    expect(undetermined.paint).toMatchObject({ 'line-dasharray': [5, 3] });
    expect(isDrawn(undetermined, { kind: 'undetermined', a: 'IND', b: 'PAK' }, 5)).toBe(true);
    expect(isDrawn(undetermined, { kind: 'international', a: 'IND', b: 'PAK' }, 5)).toBe(false);
    expect(isDrawn(lines, { kind: 'undetermined', a: 'IND', b: 'PAK' }, 5)).toBe(false);
  });
});

describe('labels', () => {
  it.each([
    { zoom: 5, drawn: false },
    { zoom: 6, drawn: true },
    { zoom: 9, drawn: true },
  ])('of a town of zoom 6 are drawn at zoom $zoom: $drawn', ({ zoom, drawn }) => {
    expect(isDrawn(layerOf('basemap-place-labels'), { name_en: 'Maridi', min_zoom: 6 }, zoom)).toBe(
      drawn,
    );
  });

  it('of a country are left to the operation where it names it itself', () => {
    const labels = layerOf('basemap-country-labels', { unlabelledCountries: ['SSD'] });
    expect(isDrawn(labels, { iso3: 'SSD', min_zoom: 3 }, 5)).toBe(false);
    expect(isDrawn(labels, { iso3: 'UGA', min_zoom: 3 }, 5)).toBe(true);
  });

  it('of a country of the operation are not repeated close by before one comes near', () => {
    const labels = layerOf('basemap-country-labels', { operationCountries: ['TCD'] });
    const close = (iso3: string) => ({ iso3, min_zoom: 5, is_close: true });
    expect([5, 6].map((zoom) => isDrawn(labels, close('TCD'), zoom))).toEqual([false, true]);
    expect(isDrawn(labels, { iso3: 'TCD', min_zoom: 5 }, 5)).toBe(true);
    expect(isDrawn(labels, close('SDN'), 5)).toBe(true);
  });

  it('of a country without areas of its own are not repeated close by where it is seen whole', () => {
    const labels = layerOf('basemap-country-labels', { wholeCountries: ['TCD'] });
    const close = { iso3: 'TCD', min_zoom: 5, is_close: true };
    expect([5, 6].map((zoom) => isDrawn(labels, close, zoom))).toEqual([false, true]);
    expect(isDrawn(labels, { iso3: 'TCD', min_zoom: 5 }, 5)).toBe(true);
  });

  it.each(THEMES)('of a country that has a class stand out in %s as those of towns do', (theme) => {
    const { paint } = layerOf('basemap-country-labels', { theme, operationCountries: ['EGY'] });
    const { labelTown, labelNeighbour, halo, land } = MAP_COLOURS[theme];
    const isColoured = ['in', ['get', 'iso3'], ['literal', ['EGY']]];
    expect(paint).toMatchObject({
      'text-color': ['case', isColoured, labelTown, labelNeighbour],
      'text-halo-color': ['case', isColoured, halo, land],
    });
  });

  it.each(LANGUAGES)(
    'in %s spread and slant letters only where the script allows it',
    (language) => {
      const isArabic = language === 'ar';
      for (const id of ['basemap-water-labels', 'basemap-river-labels', 'basemap-country-labels']) {
        const { layout } = layerOf(id, { language });
        const spacing = Object(layout)['text-letter-spacing'];
        expect(spacing > 0, id).toBe(!isArabic);
        expect(JSON.stringify(Object(layout)['text-font']).includes('Italic'), id).toBe(
          !isArabic && id !== 'basemap-country-labels',
        );
      }
    },
  );
});
