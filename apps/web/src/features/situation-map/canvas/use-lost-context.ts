import type { Map as MaplibreMap } from 'maplibre-gl';
import { useEffect, useState } from 'react';

/** How a map stands with the surface that the browser gave it to draw on. */
export type ContextState = 'held' | 'lost' | 'gone';

/**
 * Browsers that take a WebGL context away for memory give it back within about a second, or not at
 * all; after this long the reader is told.
 */
const CONTEXT_PATIENCE_MS = 5_000;

/**
 * Whether a map can draw. Between the loss of its context and its return MapLibre has no style, and
 * whoever asks for a layer or a source gets an exception; it then restores the style by itself.
 */
export const useLostContext = (map: MaplibreMap | null): ContextState => {
  const [state, setState] = useState<ContextState>('held');

  useEffect(() => {
    setState('held');
    if (map === null) {
      return;
    }
    const lose = (): void => setState('lost');
    const regain = (): void => setState('held');
    map.on('webglcontextlost', lose);
    map.on('webglcontextrestored', regain);
    return () => {
      map.off('webglcontextlost', lose);
      map.off('webglcontextrestored', regain);
    };
  }, [map]);

  useEffect(() => {
    if (state !== 'lost') {
      return;
    }
    const timer = setTimeout(() => setState('gone'), CONTEXT_PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [state]);

  return state;
};
