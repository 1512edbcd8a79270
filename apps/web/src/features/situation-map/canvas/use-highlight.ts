import { LAYERS } from '@waystation/layers';
import { isFill } from '@waystation/view';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { useEffect } from 'react';
import { hasStyle } from './has-style';
import type { MapHit } from './map-hit';

const AREA_SOURCE = 'ws-areas';

const flowSources = (layer: MapHit['layer']): readonly string[] =>
  layer === 'origins' || layer === 'arrivals' || layer === 'onward'
    ? [`ws-${LAYERS[layer].id}-lines`, `ws-${LAYERS[layer].id}-heads`]
    : [];

const hasSource = (map: MaplibreMap, source: string): boolean =>
  hasStyle(map) && map.getSource(source) !== undefined;

const keysIn = (map: MaplibreMap, source: string): readonly string[] =>
  map.querySourceFeatures(source).flatMap(({ properties }) => {
    const key: unknown = properties.key;
    return typeof key === 'string' ? [key] : [];
  });

const dimOthers = (map: MaplibreMap, source: string, key: string): (() => void) => {
  const others = [...new Set(keysIn(map, source))].filter((other) => other !== key);
  for (const id of others) {
    map.setFeatureState({ source, id }, { dimmed: true });
  }
  return () => {
    if (hasSource(map, source)) {
      map.removeFeatureState({ source });
    }
  };
};

/** Outlines the area, or dims the other lines, while the pointer or the keyboard is at one. */
export const useHighlight = (map: MaplibreMap | null, hit: MapHit | null): void => {
  const layer = hit?.layer;
  const key = hit?.key;
  useEffect(() => {
    if (map === null || layer === undefined || key === undefined) {
      return;
    }
    if (isFill(layer) && hasSource(map, AREA_SOURCE)) {
      map.setFeatureState({ source: AREA_SOURCE, id: key }, { hover: true });
      return () => {
        if (hasSource(map, AREA_SOURCE)) {
          map.setFeatureState({ source: AREA_SOURCE, id: key }, { hover: false });
        }
      };
    }
    const undo = flowSources(layer)
      .filter((source) => hasSource(map, source))
      .map((source) => dimOthers(map, source, key));
    return () => {
      for (const one of undo) {
        one();
      }
    };
  }, [map, layer, key]);
};
