import type { Map as MaplibreMap } from 'maplibre-gl';

/** False while the drawing surface is lost: MapLibre then has no style, and asking for its layers throws. */
export const hasStyle = (map: MaplibreMap): boolean => Boolean(map.style);
