import { type Hex, MAP_COLOURS, type Theme } from '@waystation/cartography';
import { z } from 'zod';
import type { BoundaryKind } from '../areas/area-geometry';
import { inSlot, type Slot } from '../layer-order';
import { layerParams, visibility } from '../layer-params';
import type { StyleLayer } from '../style-layer';

/** The source of the boundary lines. */
export const BOUNDARY_SOURCE = 'ws-boundaries';

/** What changes how boundaries look: county lines are white on a choropleth and grey without. */
export const BoundaryParams = layerParams(1).extend({ onChoropleth: z.boolean().default(true) });
export type BoundaryParams = z.output<typeof BoundaryParams>;

/** How one kind of boundary is drawn. */
export type BoundaryStroke = {
  readonly kind: BoundaryKind;
  readonly slot: Slot;
  readonly colour: Hex;
  readonly width: number;
  /** In pixels; MapLibre counts in line widths. */
  readonly dash?: readonly [number, number];
  /** A wider line below, that lifts the line off what it crosses. */
  readonly casing?: { readonly colour: Hex; readonly width: number; readonly opacity: number };
};

/** Widths, dashes and casings of ui/DESIGN.md section 4 and mockup 01; weak lines first. */
export const boundaryStrokes = (
  { onChoropleth }: BoundaryParams,
  theme: Theme,
): readonly BoundaryStroke[] => {
  const colours = MAP_COLOURS[theme];
  const outer = {
    slot: 'international',
    colour: colours.lineInternational,
    casing: { colour: colours.lineInternationalCasing, width: 4, opacity: 0.64 },
  } as const;
  return [
    {
      kind: 'county',
      slot: 'county',
      colour: onChoropleth ? colours.lineCounty : colours.lineCountyOnGround,
      width: 0.7,
    },
    {
      kind: 'state',
      slot: 'state',
      colour: colours.lineState,
      width: 1.15,
      casing: { colour: colours.focusLand, width: 2.6, opacity: 0.55 },
    },
    { ...outer, kind: 'international', width: 1.7 },
    { ...outer, kind: 'undetermined', width: 1.7, dash: [5, 3] },
    { ...outer, kind: 'disputed', width: 1.2, dash: [2.2, 2.2] },
  ];
};

const layersOf = (
  stroke: BoundaryStroke,
  { visible, opacity }: BoundaryParams,
): readonly StyleLayer[] => {
  const common = {
    type: 'line',
    source: BOUNDARY_SOURCE,
    filter: ['==', ['get', 'kind'], stroke.kind],
    metadata: inSlot(stroke.slot),
    layout: { visibility: visibility(visible), 'line-join': 'round' },
  } as const satisfies Partial<StyleLayer>;
  const line: StyleLayer = {
    ...common,
    filter: ['==', ['get', 'kind'], stroke.kind],
    id: `boundaries-${stroke.kind}`,
    paint: {
      'line-color': stroke.colour,
      'line-width': stroke.width,
      'line-opacity': opacity,
      ...(stroke.dash === undefined
        ? {}
        : { 'line-dasharray': stroke.dash.map((length) => length / stroke.width) }),
    },
  };
  if (stroke.casing === undefined) {
    return [line];
  }
  const casing: StyleLayer = {
    ...common,
    filter: ['==', ['get', 'kind'], stroke.kind],
    id: `boundaries-${stroke.kind}-casing`,
    paint: {
      'line-color': stroke.casing.colour,
      'line-width': stroke.casing.width,
      'line-opacity': opacity * stroke.casing.opacity,
    },
  };
  return [casing, line];
};

/** Casings and lines of every kind of boundary, each in its slot. */
export const boundaryStyleLayers = (params: BoundaryParams, theme: Theme): readonly StyleLayer[] =>
  boundaryStrokes(params, theme).flatMap((stroke) => layersOf(stroke, params));
