import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { THEMES, type Theme } from '@waystation/cartography';
import { Day } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { COUNTIES, COUNTY_GEOMETRY } from '../test/four-counties';
import { readerOf } from '../test/reader-of';
import { areaLabelRows } from './area-labels/area-label-rows';
import { BOUNDARY_KINDS } from './areas/area-geometry';
import { NOT_GROUPED } from './centres/centre-groups';
import type { GeoSources } from './geo-source';
import { LAYER_ORDER } from './layer-order';
import { NO_MOVES } from './moved/symbol-moves';
import { LAYERS } from './registry';
import { slotOf } from './slot-of';
import type { StyleLayer } from './style-layer';

const NO_FLOWS = { scale: { maximum: 0, threshold: 1 }, olderRound: null };

/** Layers differ in their rows; what they draw without any has the same sources and styles. */
const SOURCES: Readonly<Record<keyof typeof LAYERS, GeoSources>> = {
  areas: LAYERS.areas.sources([], {
    breaks: { method: 'handSet', lower: [1], decimals: 0 },
    relation: 'count',
    total: null,
    unit: 'individuals',
    passport: null,
  }),
  changes: LAYERS.changes.sources([], {
    breaks: { little: 1, large: 2 },
    unit: 'individuals',
    before: null,
    after: null,
  }),
  additions: LAYERS.additions.sources([], {
    breaks: { little: 1, large: 2 },
    unit: 'individuals',
    from: Day.parse('2011-03-01'),
    to: Day.parse('2011-04-15'),
  }),
  coverage: LAYERS.coverage.sources([], { passport: null, sites: null }),
  density: LAYERS.density.sources([], {
    zoom: 5,
    breaks: { method: 'natural', lower: [1], decimals: 0 },
    facts: { placed: 0, sites: 0, withoutNumber: 0, widthKm: 0, areaDifference: 0 },
    unit: 'individuals',
    passport: null,
  }),
  boundaries: LAYERS.boundaries.sources(COUNTY_GEOMETRY.lines, null),
  origins: LAYERS.origins.sources([], NO_FLOWS),
  arrivals: LAYERS.arrivals.sources([], NO_FLOWS),
  onward: LAYERS.onward.sources([], NO_FLOWS),
  areaCircles: LAYERS.areaCircles.sources([], {
    maximum: 0,
    unit: 'individuals',
    passport: null,
  }),
  spreads: LAYERS.spreads.sources([], { unit: 'individuals', passport: null }),
  sites: LAYERS.sites.sources([], { maximum: 0, unit: 'individuals', passport: null }),
  hostCommunities: LAYERS.hostCommunities.sources([], {
    maximum: 0,
    unit: 'individuals',
    passport: null,
  }),
  uncountedSites: LAYERS.uncountedSites.sources([], {
    maximum: 0,
    unit: 'individuals',
    passport: null,
  }),
  clusters: LAYERS.clusters.sources([], {
    unit: 'individuals',
    passport: null,
    reader: await readerOf('en'),
    sites: [],
  }),
  crossings: LAYERS.crossings.sources([], { gazetteer: new Map(), moves: NO_MOVES }),
  centres: LAYERS.centres.sources([], { moves: NO_MOVES, grouped: NOT_GROUPED }),
  areaLabels: LAYERS.areaLabels.sources(areaLabelRows(COUNTIES), { language: 'en' }),
};

const styleOf = (name: keyof typeof LAYERS, theme: Theme): readonly StyleLayer[] => {
  switch (name) {
    case 'areas':
      return LAYERS.areas.styleLayers(LAYERS.areas.params.parse({ isolated: 2 }), theme);
    case 'origins':
    case 'arrivals':
    case 'onward':
      return LAYERS[name].styleLayers(LAYERS[name].params.parse({ focus: ['area:SS06'] }), theme);
    case 'density':
      return LAYERS.density.styleLayers(LAYERS.density.params.parse({}), theme);
    case 'boundaries':
      return LAYERS.boundaries.styleLayers(LAYERS.boundaries.params.parse({}), theme);
    case 'areaLabels':
      return LAYERS.areaLabels.styleLayers(LAYERS.areaLabels.params.parse({}), theme);
    case 'centres':
      return LAYERS.centres.styleLayers(LAYERS.centres.params.parse({}), theme);
    default:
      return LAYERS[name].styleLayers(LAYERS[name].params.parse({}), theme);
  }
};

const NAMES = [
  'areas',
  'changes',
  'additions',
  'coverage',
  'density',
  'boundaries',
  'origins',
  'arrivals',
  'onward',
  'areaCircles',
  'spreads',
  'sites',
  'hostCommunities',
  'uncountedSites',
  'clusters',
  'crossings',
  'centres',
  'areaLabels',
] as const satisfies readonly (keyof typeof LAYERS)[];

const CASES = NAMES.flatMap((name) => THEMES.map((theme) => ({ name, theme })));

describe('every layer', () => {
  it('is in this test', () => {
    expect(Object.keys(LAYERS)).toEqual([...NAMES]);
  });

  it.each(NAMES)('%s has its name as its id', (name) => {
    expect(LAYERS[name].id).toBe(name);
  });

  it.each(CASES)('$name in $theme is valid MapLibre style', ({ name, theme }) => {
    const sources = Object.fromEntries(
      Object.entries(SOURCES[name]).map(([id, { data, lineMetrics }]) => [
        id,
        { type: 'geojson' as const, data, lineMetrics, promoteId: 'key' },
      ]),
    );
    const layers = [...styleOf(name, theme)];
    expect(
      validateStyleMin({ version: 8, glyphs: 'none/{fontstack}/{range}', sources, layers }),
    ).toEqual([]);
  });

  it.each(CASES)('$name in $theme names a slot for each of its style layers', ({ name, theme }) => {
    for (const layer of styleOf(name, theme)) {
      expect(LAYER_ORDER).toContain(slotOf(layer));
    }
  });

  it.each(NAMES)('%s answers to the pointer only where it draws', (name) => {
    const ids = styleOf(name, 'light').map(({ id }) => id);
    for (const id of LAYERS[name].interactive) {
      expect(ids).toContain(id);
    }
  });

  it('has style layers and pictures of its own', () => {
    const ids = NAMES.flatMap((name) => styleOf(name, 'light').map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('opacity', () => {
  it('changes the map and not the legend', () => {
    const faint = LAYERS.areas.styleLayers(LAYERS.areas.params.parse({ opacity: 0.4 }), 'light');
    const fill = faint.find(({ id }) => id === 'areas-fill');
    expect(fill?.paint).toMatchObject({
      'fill-opacity': ['case', ['get', 'isCarriedOver'], 0.2, 0.4],
    });
  });

  it('is refused outside 0 to 1', () => {
    expect(LAYERS.sites.params.safeParse({ opacity: 1.2 }).success).toBe(false);
  });
});

describe('boundaries', () => {
  const linesWith = (onChoropleth: boolean) =>
    LAYERS.boundaries.styleLayers(LAYERS.boundaries.params.parse({ onChoropleth }), 'light');

  it('are drawn weak to strong, casings below their lines', () => {
    expect(linesWith(true).map(({ id }) => id)).toEqual([
      'boundaries-county',
      'boundaries-state-casing',
      'boundaries-state',
      'boundaries-international-casing',
      'boundaries-international',
      'boundaries-undetermined-casing',
      'boundaries-undetermined',
      'boundaries-disputed-casing',
      'boundaries-disputed',
    ]);
    expect(BOUNDARY_KINDS).toHaveLength(5);
  });

  it('turn county lines grey where no choropleth lies under them', () => {
    const colourOf = (onChoropleth: boolean) =>
      linesWith(onChoropleth).find(({ id }) => id === 'boundaries-county')?.paint;
    expect(colourOf(true)).toMatchObject({ 'line-color': '#FFFFFF', 'line-width': 0.7 });
    expect(colourOf(false)).toMatchObject({ 'line-color': '#BFC8C5' });
  });

  it('dash an undetermined line 5 px on and 3 px off', () => {
    const line = linesWith(true).find(({ id }) => id === 'boundaries-undetermined');
    expect(line?.paint).toMatchObject({ 'line-dasharray': [5 / 1.7, 3 / 1.7] });
  });
});

describe('area labels', () => {
  it('are capitals in Latin letters, and neither capitals nor spaced in Arabic', () => {
    const layoutIn = (language: 'en' | 'ar') =>
      LAYERS.areaLabels.styleLayers(LAYERS.areaLabels.params.parse({ language }), 'light')[0]
        ?.layout;
    expect(layoutIn('en')).toMatchObject({ 'text-transform': 'uppercase' });
    expect(layoutIn('ar')).toMatchObject({ 'text-transform': 'none', 'text-letter-spacing': 0 });
  });

  it('are in the reader’s language where the gazetteer has the name', () => {
    const namesIn = (language: 'en' | 'ar') =>
      LAYERS.areaLabels
        .sources(areaLabelRows(COUNTIES), { language })
        ['ws-area-labels']?.data.features.map(({ properties }) => Object.values(properties)[1]);
    expect(namesIn('en')).toEqual(['Rubkona', 'Pariang', 'Twic', 'Abyei']);
    expect(namesIn('ar')).toEqual(['روبكونا', 'Pariang', 'Twic', 'Abyei']);
  });
});
