import type { Map as MaplibreMap } from 'maplibre-gl';
import { type KeyboardEvent, useCallback, useState } from 'react';
import type { MapHit, ScreenPoint } from './map-hit';
import { type Direction, nearestNeighbour, nearestTo, type Placed } from './nearest-neighbour';
import { nextLayer, placesAtZoom, type StepPlace, type SteppedLayer } from './stepped-layer';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

type StepsWanted = {
  readonly map: MaplibreMap | null;
  /** The kinds of things that are on the map, in the order in which they are gone through. */
  readonly layers: readonly SteppedLayer[];
  readonly onSelect: (hit: MapHit) => void;
};

const placedOn = (map: MaplibreMap, places: readonly StepPlace[]): readonly Placed[] =>
  placesAtZoom(places, map.getZoom()).map(({ key, position: [longitude, latitude] }) => {
    const { x, y } = map.project([longitude, latitude]);
    return { key, x, y };
  });

const inView = (map: MaplibreMap, places: readonly Placed[]): readonly Placed[] => {
  const { clientWidth, clientHeight } = map.getContainer();
  return places.filter(({ x, y }) => x >= 0 && y >= 0 && x <= clientWidth && y <= clientHeight);
};

const middleOf = (map: MaplibreMap): ScreenPoint => {
  const { clientWidth, clientHeight } = map.getContainer();
  return { x: clientWidth / 2, y: clientHeight / 2 };
};

/**
 * Going through what is on the map with the keyboard: Enter steps in at the middle of the view, arrows
 * go to the nearest neighbour of the same kind, the space bar to another kind, Enter again does what a
 * press does, Escape steps out, gives the arrows back to the map and, as everywhere, closes what is open.
 */
export const useMapSteps = ({ map, layers, onSelect }: StepsWanted) => {
  const [at, setAt] = useState<MapHit | null>(null);

  const stepOut = useCallback((): void => {
    map?.keyboard.enable();
    setAt(null);
  }, [map]);

  const stepIn = (target: MaplibreMap, from: ScreenPoint): void => {
    const next = nextLayer(layers, at?.layer ?? null, target.getZoom());
    if (next === null) {
      return;
    }
    target.keyboard.disable();
    const key = nearestTo(from, inView(target, placedOn(target, next.places)));
    setAt(key === null ? null : { layer: next.layer, key });
  };

  const stepTo = (target: MaplibreMap, stop: MapHit, direction: Direction): void => {
    const own = layers.find(({ layer }) => layer === stop.layer);
    const places = placedOn(target, own?.places ?? []);
    const from = places.find(({ key }) => key === stop.key) ?? middleOf(target);
    const next = nearestNeighbour(from, places, direction);
    const place = places.find(({ key }) => key === next);
    if (place === undefined) {
      return;
    }
    setAt({ layer: stop.layer, key: place.key });
    if (inView(target, [place]).length === 0) {
      target.panTo(target.unproject([place.x, place.y]));
    }
  };

  const onStop = (target: MaplibreMap, stop: MapHit, event: KeyboardEvent): void => {
    const direction = DIRECTIONS[event.key];
    if (event.key === 'Enter') {
      onSelect(stop);
    } else if (event.key === 'Escape') {
      stepOut();
    } else if (event.key === ' ') {
      event.preventDefault();
      stepIn(target, middleOf(target));
    } else if (direction !== undefined) {
      event.preventDefault();
      stepTo(target, stop, direction);
    }
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (map === null || event.target !== map.getCanvas()) {
      return;
    }
    if (at !== null) {
      onStop(map, at, event);
    } else if (event.key === 'Enter') {
      stepIn(map, middleOf(map));
    }
  };

  return { at, onKeyDown, stepOut };
};
