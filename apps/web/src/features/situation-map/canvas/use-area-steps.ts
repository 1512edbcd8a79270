import type { AreaColumns } from '@waystation/domain';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { type KeyboardEvent, useCallback, useState } from 'react';
import type { ScreenPoint } from './map-hit';
import { type Direction, nearestNeighbour, nearestTo, type Placed } from './nearest-neighbour';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

type StepsWanted = {
  readonly map: MaplibreMap | null;
  readonly areas: AreaColumns | null;
  readonly onSelect: (pcode: string) => void;
};

const placedAreas = (map: MaplibreMap, areas: AreaColumns): readonly Placed[] =>
  areas.pcode.flatMap((key, index) => {
    const longitude = areas.longitude[index];
    const latitude = areas.latitude[index];
    if (longitude === undefined || latitude === undefined) {
      return [];
    }
    const { x, y } = map.project([longitude, latitude]);
    return [{ key, x, y }];
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
 * Going through the areas with the keyboard: Enter steps in at the middle of the view, arrows go to
 * the nearest neighbour, Enter again selects, Escape steps out, gives the arrows
 * back to the map and, as everywhere, closes what is open.
 */
export const useAreaSteps = ({ map, areas, onSelect }: StepsWanted) => {
  const [at, setAt] = useState<string | null>(null);

  const stepOut = useCallback((): void => {
    map?.keyboard.enable();
    setAt(null);
  }, [map]);

  const stepIn = (target: MaplibreMap, places: readonly Placed[]): void => {
    target.keyboard.disable();
    setAt(nearestTo(middleOf(target), inView(target, places)));
  };

  const stepTo = (target: MaplibreMap, places: readonly Placed[], direction: Direction): void => {
    const from = places.find(({ key }) => key === at) ?? middleOf(target);
    const next = nearestNeighbour(from, places, direction);
    const place = places.find(({ key }) => key === next);
    if (place === undefined) {
      return;
    }
    setAt(place.key);
    if (inView(target, [place]).length === 0) {
      target.panTo(target.unproject([place.x, place.y]));
    }
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (map === null || areas === null || event.target !== map.getCanvas()) {
      return;
    }
    const places = placedAreas(map, areas);
    const direction = DIRECTIONS[event.key];
    if (at === null && event.key === 'Enter') {
      stepIn(map, places);
    } else if (at !== null && event.key === 'Enter') {
      onSelect(at);
    } else if (at !== null && event.key === 'Escape') {
      stepOut();
    } else if (at !== null && direction !== undefined) {
      event.preventDefault();
      stepTo(map, places, direction);
    }
  };

  return { at, onKeyDown, stepOut };
};
