import type { LayerName } from '@waystation/layers';
import { drawnLayers, type SelectionState, type ShownLayer } from '@waystation/view';
import { type LayerLook, layerLook } from './layer-look';

/** What the rows of each layer are when one is selected; null: they can only be pointed at. */
export const SELECTS = {
  areas: 'area',
  areaCircles: null,
  spreads: null,
  coverage: null,
  sites: 'site',
  hostCommunities: 'site',
  uncountedSites: 'site',
  density: null,
  clusters: null,
  origins: null,
  arrivals: null,
  onward: null,
  centres: 'centre',
  crossings: 'crossing',
} as const satisfies Partial<Record<LayerName, SelectionState['kind'] | null>>;

/** A layer that a reader can show; changes stand in the place of areas. */
export type LookedLayer = keyof typeof SELECTS;

/** The look of every layer that can be shown. */
export type LayerLooks = Readonly<Record<LookedLayer, LayerLook>>;

/** The look of every layer: of several fills only the last is visible. */
export const layerLooks = (all: readonly ShownLayer[], sel: SelectionState | null): LayerLooks => {
  const shown = drawnLayers(all);
  const look = (name: LookedLayer): LayerLook =>
    layerLook(name, shown, { sel, selects: SELECTS[name] });
  return {
    areas: look('areas'),
    areaCircles: look('areaCircles'),
    spreads: look('spreads'),
    coverage: look('coverage'),
    sites: look('sites'),
    hostCommunities: look('hostCommunities'),
    uncountedSites: look('uncountedSites'),
    density: look('density'),
    clusters: look('clusters'),
    origins: look('origins'),
    arrivals: look('arrivals'),
    onward: look('onward'),
    centres: look('centres'),
    crossings: look('crossings'),
  };
};
