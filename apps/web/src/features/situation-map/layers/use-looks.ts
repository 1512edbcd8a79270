import type { LayerLook, LayerLooks } from '@waystation/scene';
import { layerLooks } from '@waystation/scene';
import type { SelectionState, ShownLayer } from '@waystation/view';
import { useMemo } from 'react';

const useLook = ({ visible, opacity, selected }: LayerLook): LayerLook =>
  useMemo(() => ({ visible, opacity, selected }), [visible, opacity, selected]);

/** The look of every layer; each stays the same object until it changes. */
export const useLooks = (all: readonly ShownLayer[], sel: SelectionState | null): LayerLooks => {
  const looks = useMemo(() => layerLooks(all, sel), [all, sel]);
  return {
    areas: useLook(looks.areas),
    areaCircles: useLook(looks.areaCircles),
    spreads: useLook(looks.spreads),
    coverage: useLook(looks.coverage),
    sites: useLook(looks.sites),
    hostCommunities: useLook(looks.hostCommunities),
    uncountedSites: useLook(looks.uncountedSites),
    density: useLook(looks.density),
    clusters: useLook(looks.clusters),
    origins: useLook(looks.origins),
    arrivals: useLook(looks.arrivals),
    onward: useLook(looks.onward),
    centres: useLook(looks.centres),
    crossings: useLook(looks.crossings),
  };
};
