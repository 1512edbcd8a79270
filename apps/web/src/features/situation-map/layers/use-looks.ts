import type { LayerName } from '@waystation/layers';
import type { SelectionState, ShownLayer } from '@waystation/view';
import { drawnLayers } from '@waystation/view';
import { useMemo } from 'react';
import { layerLook } from './layer-look';

const useLook = (
  name: LayerName,
  shown: readonly ShownLayer[],
  selection: {
    readonly sel: SelectionState | null;
    readonly selects: SelectionState['kind'] | null;
  },
) => {
  const { visible, opacity, selected } = layerLook(name, shown, selection);
  return useMemo(() => ({ visible, opacity, selected }), [visible, opacity, selected]);
};

/** The look of every layer; each stays the same object until it changes. */
export const useLooks = (all: readonly ShownLayer[], sel: SelectionState | null) => {
  const shown = useMemo(() => drawnLayers(all), [all]);
  const none = { sel, selects: null };
  return {
    areas: useLook('areas', shown, { sel, selects: 'area' }),
    areaCircles: useLook('areaCircles', shown, none),
    coverage: useLook('coverage', shown, none),
    sites: useLook('sites', shown, { sel, selects: 'site' }),
    hostCommunities: useLook('hostCommunities', shown, { sel, selects: 'site' }),
    uncountedSites: useLook('uncountedSites', shown, { sel, selects: 'site' }),
    density: useLook('density', shown, none),
    clusters: useLook('clusters', shown, none),
    origins: useLook('origins', shown, none),
    arrivals: useLook('arrivals', shown, none),
    onward: useLook('onward', shown, none),
    centres: useLook('centres', shown, { sel, selects: 'centre' }),
    crossings: useLook('crossings', shown, { sel, selects: 'crossing' }),
  };
};
