import type { Theme } from '@waystation/cartography';
import type { DrawnArea } from '@waystation/domain';
import { type Drawing, drawnPicture, type LayerPicture } from '@waystation/layers';
import { outlineOf } from '@waystation/scene';
import type { WithinState } from '@waystation/view';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { useEffect, useMemo, useRef, useState } from 'react';
import { cornersOn, dragOn, type Hand } from './hand-tools';

/** What a reader draws with. */
export type DrawingTool = DrawnArea['kind'];

type DrawingWanted = {
  /** Every map that can be drawn on: of a comparison both halves. */
  readonly maps: readonly MaplibreMap[];
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

const cornersToShow = (
  area: DrawnArea,
  isDraft: boolean,
): readonly (readonly [number, number])[] =>
  isDraft && area.kind === 'polygon'
    ? area.corners.map(([latitude, longitude]) => [longitude, latitude])
    : [];

/** Draws boxes, circles and polygons on the map; Escape puts the tool away. */
export const useDrawing = (wanted: DrawingWanted): DrawingModel => {
  const { maps, theme, within, listed, onDrawn } = wanted;
  const [tool, take] = useState<DrawingTool | null>(null);
  const [draft, setDraft] = useState<DrawnArea | null>(null);
  const latest = useRef(onDrawn);
  latest.current = onDrawn;

  useEffect(() => {
    if (maps.length === 0 || tool === null) {
      return;
    }
    const containers = maps.map((map) => map.getCanvasContainer());
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
    for (const { style } of containers) {
      style.cursor = 'crosshair';
    }
    const putDown = tool === 'polygon' ? cornersOn(maps, hand) : dragOn(maps, tool, hand);
    document.addEventListener('keydown', cancel, true);
    return () => {
      putDown();
      document.removeEventListener('keydown', cancel, true);
      for (const { style } of containers) {
        style.cursor = '';
      }
      setDraft(null);
    };
  }, [maps, tool]);

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
