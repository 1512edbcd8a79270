import { describe, expect, it } from 'vitest';
import { isOrderable, layerGroup } from './layer-group';
import { LAYERS, type LayerName } from './registry';
import { slotOf } from './slot-of';
import type { StyleLayer } from './style-layer';

const NAMES = [
  'areas',
  'changes',
  'additions',
  'coverage',
  'density',
  'areaCircles',
  'spreads',
  'sites',
  'hostCommunities',
  'uncountedSites',
  'clusters',
  'origins',
  'arrivals',
  'onward',
] as const satisfies readonly LayerName[];

const stylesOf = (name: (typeof NAMES)[number]): readonly StyleLayer[] => {
  switch (name) {
    case 'areas':
      return LAYERS.areas.styleLayers(LAYERS.areas.params.parse({}), 'light');
    case 'density':
      return LAYERS.density.styleLayers(LAYERS.density.params.parse({}), 'light');
    case 'origins':
    case 'arrivals':
    case 'onward':
      return LAYERS[name].styleLayers(LAYERS[name].params.parse({}), 'light');
    default:
      return LAYERS[name].styleLayers(LAYERS[name].params.parse({}), 'light');
  }
};

const SLOT_OF_GROUP = {
  surfaces: 'choropleth',
  points: 'sites',
  lines: 'flows',
  places: 'centres',
  furniture: 'international',
} as const;

describe('the groups of layers', () => {
  it.each(NAMES)('%s draws what a reader presses in the slot of its group', (name) => {
    const pressed = stylesOf(name).filter(({ id }) => LAYERS[name].interactive.includes(id));
    expect(pressed.length).toBeGreaterThan(0);
    for (const layer of pressed) {
      expect(slotOf(layer)).toBe(SLOT_OF_GROUP[layerGroup(name)]);
    }
  });

  it('let lines and names of boundaries, centres and crossings stay where they are', () => {
    for (const name of ['boundaries', 'areaLabels', 'centres', 'crossings'] as const) {
      expect(isOrderable(name)).toBe(false);
    }
    expect(NAMES.every(isOrderable)).toBe(true);
  });
});
