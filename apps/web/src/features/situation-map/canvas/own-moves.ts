import type { Map as MaplibreMap } from 'maplibre-gl';

const moving = new WeakSet<object>();

/**
 * Moves a map at once for another reason than that the reader did: it follows its frame, its address
 * or another map. MapLibre tells of both kinds in the same way.
 */
export const moveOwn = (map: MaplibreMap, move: () => void): void => {
  moving.add(map);
  move();
  moving.delete(map);
};

/** Whether a movement that is told of right now is not the reader's. */
export const isOwnMove = (map: MaplibreMap): boolean => moving.has(map);
