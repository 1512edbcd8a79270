import type { Map as MaplibreMap, MapMouseEvent } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import { hitAt, type Interactive, type MapHit, type ScreenPoint } from './map-hit';

type PointerHandlers = {
  readonly interactive: Interactive;
  /** Of those, what a press is for; it goes through the others to what lies under them. */
  readonly pressable: Interactive;
  /** Null: nothing is under the pointer. */
  readonly onHover: (hit: MapHit | null, at: ScreenPoint) => void;
  readonly onPress: (hit: MapHit | null, at: ScreenPoint) => void;
};

/** Reach in pixels around a mouse, and around a finger, of which 44 px must be hit (design, 3.4). */
const REACH = { mouse: 3, finger: 14 } as const;

const reachOf = (): number =>
  matchMedia('(pointer: coarse)').matches ? REACH.finger : REACH.mouse;

/** Tells what the pointer is over and what is pressed. */
export const usePointer = (map: MaplibreMap | null, handlers: PointerHandlers): void => {
  const latest = useRef(handlers);
  latest.current = handlers;

  useEffect(() => {
    if (map === null) {
      return;
    }
    const find = ({ point }: MapMouseEvent, interactive: Interactive): MapHit | null =>
      hitAt(map, point, { interactive, reach: reachOf() });
    const move = (event: MapMouseEvent): void => {
      const hit = map.isMoving() ? null : find(event, latest.current.interactive);
      map.getCanvas().style.cursor = hit === null ? '' : 'pointer';
      latest.current.onHover(hit, event.point);
    };
    const leave = (): void => latest.current.onHover(null, { x: 0, y: 0 });
    const press = (event: MapMouseEvent): void =>
      latest.current.onPress(find(event, latest.current.pressable), event.point);
    map.on('mousemove', move);
    map.on('mouseout', leave);
    map.on('click', press);
    return () => {
      map.off('mousemove', move);
      map.off('mouseout', leave);
      map.off('click', press);
    };
  }, [map]);
};
