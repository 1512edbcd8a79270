import type { LayerName } from './registry';

/**
 * Layers among which a reader may choose who lies over whom: what they draw is of one kind and in one
 * slot of the drawing order (decision 013). Between groups the slots decide.
 */
export type LayerGroup = 'surfaces' | 'points' | 'lines' | 'places' | 'furniture';

const GROUP_OF = {
  areas: 'surfaces',
  changes: 'surfaces',
  additions: 'surfaces',
  coverage: 'surfaces',
  density: 'surfaces',
  areaCircles: 'points',
  spreads: 'points',
  sites: 'points',
  hostCommunities: 'points',
  uncountedSites: 'points',
  clusters: 'points',
  origins: 'lines',
  arrivals: 'lines',
  onward: 'lines',
  centres: 'places',
  crossings: 'places',
  boundaries: 'furniture',
  areaLabels: 'furniture',
} as const satisfies Record<LayerName, LayerGroup>;

/** The group of a layer. */
export const layerGroup = (name: LayerName): LayerGroup => GROUP_OF[name];

/** Groups whose layers can change places; centres and crossings make room for each other instead. */
const ORDERABLE: readonly LayerGroup[] = ['surfaces', 'points', 'lines'];

/** Whether who lies over whom can be chosen in the group of a layer. */
export const isOrderable = (name: LayerName): boolean => ORDERABLE.includes(layerGroup(name));
