import type { Map as MaplibreMap } from 'maplibre-gl';
import { useEffect } from 'react';
import { moveOwn } from '../canvas/own-moves';

/** Moves the other map with the one that the reader moves, either way. */
export const useLinkedCameras = (first: MaplibreMap | null, second: MaplibreMap | null): void => {
  useEffect(() => {
    if (first === null || second === null) {
      return;
    }
    let leader: MaplibreMap | null = null;
    const following = (from: MaplibreMap, to: MaplibreMap) => (): void => {
      // A map that follows moves, too; that must not move the leader again.
      if (leader === to) {
        return;
      }
      leader = from;
      moveOwn(to, () => {
        to.jumpTo({ center: from.getCenter(), zoom: from.getZoom(), bearing: from.getBearing() });
      });
      leader = null;
    };
    const moveSecond = following(first, second);
    const moveFirst = following(second, first);
    moveSecond();
    first.on('move', moveSecond);
    second.on('move', moveFirst);
    return () => {
      first.off('move', moveSecond);
      second.off('move', moveFirst);
    };
  }, [first, second]);
};
