import { LEADER_LENGTHS, THEMES, type Theme } from '@waystation/cartography';
import {
  drawnPicture,
  framePicture,
  type GeoSource,
  LAYERS,
  type LayerPicture,
  type StyleLayer,
  selectedPicture,
} from '@waystation/layers';
import type { Feature, Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { aMap, aPoint, groupOf } from './one-layer';

type Keyed = Feature<Geometry, { readonly key: string }>;

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

const styleOf = (name: keyof typeof LAYERS, theme: Theme): readonly StyleLayer[] => {
  switch (name) {
    case 'areas':
      return LAYERS.areas.styleLayers(LAYERS.areas.params.parse({ isolated: 2 }), theme);
    case 'origins':
    case 'arrivals':
    case 'onward':
      return LAYERS[name].styleLayers(LAYERS[name].params.parse({ focus: ['a'] }), theme);
    case 'density':
      return LAYERS.density.styleLayers(LAYERS.density.params.parse({}), theme);
    case 'boundaries':
      return LAYERS.boundaries.styleLayers(LAYERS.boundaries.params.parse({}), theme);
    case 'areaLabels':
      return LAYERS.areaLabels.styleLayers(LAYERS.areaLabels.params.parse({}), theme);
    case 'centres':
      return LAYERS.centres.styleLayers(LAYERS.centres.params.parse({}), theme);
    default:
      return LAYERS[name].styleLayers(LAYERS[name].params.parse({ selected: 'a' }), theme);
  }
};

/** A layer of the product as it stands, over features of a test. */
const pictureOver = (
  name: keyof typeof LAYERS,
  theme: Theme,
  features: readonly Keyed[] = [],
): LayerPicture => {
  const layers = styleOf(name, theme);
  const source: GeoSource = {
    lineMetrics: true,
    data: { type: 'FeatureCollection', features: [...features] },
  };
  return {
    id: name,
    layers,
    images: LAYERS[name].images(theme),
    sources: Object.fromEntries(layers.map((layer) => [layer.source, source])),
  };
};

describe('the layers of the product', () => {
  it('are all in this test', () => {
    expect(Object.keys(LAYERS)).toEqual([...NAMES]);
  });

  it.each(NAMES)('%s is known to the print, whatever theme', (name) => {
    for (const theme of THEMES) {
      expect(() => aMap([pictureOver(name, theme)])).not.toThrow();
    }
  });

  it('that are no layers of the registry are known, too', () => {
    const square = [
      [0, 0],
      [0.5, 0],
      [0.5, 0.5],
      [0, 0],
    ];
    const { svg } = aMap([
      drawnPicture({ polygons: [[square]], corners: [[0, 0]] }, 'light'),
      selectedPicture([0.2, 0.2], 'light'),
      framePicture([[0, 0]]),
    ]);
    expect(svg).toContain('id="drawn-outline"');
    expect(svg).toContain('id="selected-ring"');
    expect(svg).not.toContain('id="frame-room"');
  });

  it('draw a centre that was moved with its leader and its rank', () => {
    const moved = Object.fromEntries(
      Array.from({ length: 13 }, (_, index) => [
        [`move${index + 2}`, [10, 0]],
        [`text${index + 2}`, [10 / 12, 0]],
        [`leader${index + 2}`, LEADER_LENGTHS[2]],
        [`turn${index + 2}`, 90],
      ]).flat(),
    );
    const centre = aPoint(0, 0, {
      icon: 'ws-ring-free-50',
      weight: 0.5,
      rank: '1',
      from: 0,
      ...moved,
    });
    const map = aMap([pictureOver('centres', 'light', [centre])]);
    expect(groupOf(map, 'centres-rings')).toMatch(
      /<use xlink:href="#map-\d+" transform="translate\(50 50\)scale\(.2\)translate\(10 0\)" opacity=".5"\/>/,
    );
    expect(groupOf(map, 'centres-rings')).toContain('<tspan x="52"');
    expect(groupOf(map, 'centres-leaders')).toContain('rotate(90)');
  });

  it('draw every kind of crossing and the numbers of who passed', () => {
    const crossings = ['open', 'restricted', 'closed', 'unknown'].map((status, index) =>
      aPoint(index / 4 - 0.5, 0, {
        icon: `ws-crossing-${status}`,
        weight: 1,
        ...(index === 0 && { volumes: 'LBY › TUN 137 400\nTUN › LBY 90' }),
      }),
    );
    const map = aMap([pictureOver('crossings', 'light', crossings)]);
    expect(groupOf(map, 'crossings-icons').match(/<use/g)).toHaveLength(4);
    expect(groupOf(map, 'crossings-volumes').match(/<tspan/g)).toHaveLength(4);
  });
});
