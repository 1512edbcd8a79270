import { additions } from './additions/additions';
import { areaCircles } from './area-circles/area-circles';
import { areaLabels } from './area-labels/area-labels';
import { areas } from './areas/areas';
import { boundaries } from './boundaries/boundaries';
import { centres } from './centres/centres';
import { changes } from './changes/changes';
import { clusters } from './clusters/clusters';
import { crossings } from './crossings/crossings';
import { density } from './density/density';
import { arrivals, onward, origins } from './flows/flows';
import { coverage } from './round-coverage/coverage';
import { hostCommunities, sites, uncountedSites } from './sites/sites';
import { spreads } from './spreads/spreads';

/** Every map layer, one line each; a new layer is a folder and a line here. */
export const LAYERS = {
  areas,
  changes,
  additions,
  coverage,
  density,
  boundaries,
  origins,
  arrivals,
  onward,
  areaCircles,
  spreads,
  sites,
  hostCommunities,
  uncountedSites,
  clusters,
  crossings,
  centres,
  areaLabels,
} as const;

/** The name of a layer in the registry, in saved maps and in URLs. */
export type LayerName = keyof typeof LAYERS;
