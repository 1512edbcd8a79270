import type { Theme } from '@waystation/cartography';
import { type Drawing, drawnPicture, type LayerPicture } from '@waystation/layers';
import type { Map as MaplibreMap, MapMouseEvent, MapTouchEvent } from 'maplibre-gl';
import { useEffect, useMemo, useRef, useState } from 'react';
import { kilometresBetween, type Point } from '../../geo/kilometres-between';
import type { DrawnArea } from '../../map-state/drawn-area';
import type { WithinState } from '../../map-state/within-state';
import { outlineOf } from './outline-of';

/** What a reader draws with. */
export type DrawingTool = DrawnArea['kind'];

type DrawingWanted = {
  readonly map: MaplibreMap | null;
  readonly theme: Theme;
  /** What the address says: an area that was drawn, or areas that were chosen; null: none. */
  readonly within: WithinState | null;
  /** Of areas that were chosen. */
  readonly listed: Drawing['polygons'];
  readonly onDrawn: (drawn: DrawnArea) => void;
};

/** Drawing on the map: the tool in hand, and what is to be seen of it. */
export type DrawingModel = {
  readonly tool: DrawingTool | null;
  readonly take: (tool: DrawingTool | null) => void;
  readonly picture: LayerPicture | null;
};

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

type Hand = {
  readonly onDraft: (draft: DrawnArea | null) => void;
  readonly onDone: (drawn: DrawnArea) => void;
};

/** A box or circle: from where the pointer goes down to where it comes up. */
const dragOn = (map: MaplibreMap, tool: 'box' | 'circle', { onDraft, onDone }: Hand) => {
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
  const subscriptions = [
    map.on('mousedown', down),
    map.on('mousemove', move),
    map.on('mouseup', up),
    map.on('touchstart', down),
    map.on('touchmove', move),
    map.on('touchend', up),
  ];
  return () => {
    for (const { unsubscribe } of subscriptions) {
      unsubscribe();
    }
  };
};

/** A polygon: a corner for each press; a double press or Enter closes it. */
const cornersOn = (map: MaplibreMap, { onDraft, onDone }: Hand) => {
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
  const subscriptions = [map.on('click', press), map.on('dblclick', double)];
  document.addEventListener('keydown', key);
  return () => {
    for (const { unsubscribe } of subscriptions) {
      unsubscribe();
    }
    document.removeEventListener('keydown', key);
  };
};

const cornersToShow = (
  area: DrawnArea,
  isDraft: boolean,
): readonly (readonly [number, number])[] =>
  isDraft && area.kind === 'polygon'
    ? area.corners.map(([latitude, longitude]) => [longitude, latitude])
    : [];

/** Draws boxes, circles and polygons on the map; Escape puts the tool away. */
export const useDrawing = (wanted: DrawingWanted): DrawingModel => {
  const { map, theme, within, listed, onDrawn } = wanted;
  const [tool, take] = useState<DrawingTool | null>(null);
  const [draft, setDraft] = useState<DrawnArea | null>(null);
  const latest = useRef(onDrawn);
  latest.current = onDrawn;

  useEffect(() => {
    if (map === null || tool === null) {
      return;
    }
    const container = map.getCanvasContainer();
    const cancel = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        take(null);
      }
    };
    const hand: Hand = {
      onDraft: setDraft,
      onDone: (area) => {
        take(null);
        latest.current(area);
      },
    };
    container.style.cursor = 'crosshair';
    const putDown = tool === 'polygon' ? cornersOn(map, hand) : dragOn(map, tool, hand);
    document.addEventListener('keydown', cancel, true);
    return () => {
      putDown();
      document.removeEventListener('keydown', cancel, true);
      container.style.cursor = '';
      setDraft(null);
    };
  }, [map, tool]);

  const picture = useMemo(() => {
    const area = draft ?? (tool === null ? within : null);
    if (area === null) {
      return null;
    }
    return drawnPicture(
      area.kind === 'areas'
        ? { polygons: listed, corners: [] }
        : { polygons: [[outlineOf(area)]], corners: cornersToShow(area, draft !== null) },
      theme,
    );
  }, [draft, tool, within, listed, theme]);
  return { tool, take, picture };
};
