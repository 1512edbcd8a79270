import type { DrawnArea } from '@waystation/view';
import type { Map as MaplibreMap, MapMouseEvent, MapTouchEvent, Subscription } from 'maplibre-gl';
import { kilometresBetween, type Point } from '../../geo/kilometres-between';

/** Smaller than this a drag was a slip of the hand, not an area. */
const LEAST_KM = 0.2;

const pointOf = ({ lngLat }: MapMouseEvent | MapTouchEvent): Point => [lngLat.lng, lngLat.lat];

const dragged = (tool: 'box' | 'circle', from: Point, to: Point): DrawnArea =>
  tool === 'circle'
    ? { kind: tool, latitude: from[1], longitude: from[0], km: kilometresBetween(from, to) }
    : {
        kind: tool,
        south: Math.min(from[1], to[1]),
        west: Math.min(from[0], to[0]),
        north: Math.max(from[1], to[1]),
        east: Math.max(from[0], to[0]),
      };

/** Who is told of what is drawn. */
export type Hand = {
  readonly onDraft: (draft: DrawnArea | null) => void;
  readonly onDone: (drawn: DrawnArea) => void;
};

/** What is listened to on every map, as one thing to put away. */
const onEvery = (
  maps: readonly MaplibreMap[],
  listen: (map: MaplibreMap) => readonly Subscription[],
): (() => void) => {
  const subscriptions = maps.flatMap(listen);
  return () => {
    for (const { unsubscribe } of subscriptions) {
      unsubscribe();
    }
  };
};

/**
 * A box or circle: from where the pointer goes down to where it comes up, which may be on the other
 * half of a comparison.
 */
export const dragOn = (
  maps: readonly MaplibreMap[],
  tool: 'box' | 'circle',
  { onDraft, onDone }: Hand,
) => {
  let from: Point | null = null;
  const down = (event: MapMouseEvent | MapTouchEvent): void => {
    event.preventDefault();
    from = pointOf(event);
  };
  const move = (event: MapMouseEvent | MapTouchEvent): void => {
    if (from !== null) {
      onDraft(dragged(tool, from, pointOf(event)));
    }
  };
  const up = (event: MapMouseEvent | MapTouchEvent): void => {
    const to = pointOf(event);
    if (from !== null && kilometresBetween(from, to) >= LEAST_KM) {
      onDone(dragged(tool, from, to));
    } else {
      onDraft(null);
    }
    from = null;
  };
  return onEvery(maps, (map) => [
    map.on('mousedown', down),
    map.on('mousemove', move),
    map.on('mouseup', up),
    map.on('touchstart', down),
    map.on('touchmove', move),
    map.on('touchend', up),
  ]);
};

/** A polygon: a corner for each press; a double press or Enter closes it. */
export const cornersOn = (maps: readonly MaplibreMap[], { onDraft, onDone }: Hand) => {
  let corners: readonly (readonly [number, number])[] = [];
  const draft = (): void => onDraft(corners.length === 0 ? null : { kind: 'polygon', corners });
  const press = (event: MapMouseEvent): void => {
    const [longitude, latitude] = pointOf(event);
    const last = corners.at(-1);
    // The second press of a double press sets no corner of its own.
    if (last === undefined || last[0] !== latitude || last[1] !== longitude) {
      corners = [...corners, [latitude, longitude]];
      draft();
    }
  };
  const finish = (): void => {
    if (corners.length >= 3) {
      onDone({ kind: 'polygon', corners });
    }
  };
  const double = (event: MapMouseEvent): void => {
    event.preventDefault();
    finish();
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') {
      finish();
    }
  };
  const putDown = onEvery(maps, (map) => [map.on('click', press), map.on('dblclick', double)]);
  document.addEventListener('keydown', key);
  return () => {
    putDown();
    document.removeEventListener('keydown', key);
  };
};
