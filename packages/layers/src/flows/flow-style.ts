import { FLOW_OPACITY, MAP_COLOURS, type Theme, withOpacity } from '@waystation/cartography';
import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import { z } from 'zod';
import { inSlot } from '../layer-order';
import { layerParams, visibility } from '../layer-params';
import type { StyleLayer } from '../style-layer';

/** What a reader may change about flows. */
export const FlowParams = layerParams(1).extend({
  /** The keys of a selected place and what it is part of; only its flows are drawn. None: all are. */
  focus: z.array(z.string()).readonly().default([]),
});
export type FlowParams = z.output<typeof FlowParams>;

/** Where the layers of one kind of flow are. */
export type FlowLayerNames = { readonly id: string; readonly source: string };

/** While one flow is pointed at, the others keep this share (ui/DESIGN.md 4). */
const DIMMED = 0.18;

/** Which flows there are: of a selected place only its own, in and out. */
const isInFocus = ({ focus }: FlowParams): FilterSpecification =>
  focus.length === 0
    ? true
    : [
        'any',
        ['in', ['get', 'from'], ['literal', [...focus]]],
        ['in', ['get', 'to'], ['literal', [...focus]]],
      ];

const dimmable = ({ opacity }: FlowParams): ExpressionSpecification => [
  'case',
  ['boolean', ['feature-state', 'dimmed'], false],
  opacity * DIMMED,
  opacity,
];

const along = (stops: readonly (readonly [number, string])[]): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['line-progress'],
  ...stops.flat(),
];

const line = (
  { id, source }: FlowLayerNames,
  params: FlowParams,
  look: {
    readonly name: string;
    readonly extra: number;
    readonly gradient: ExpressionSpecification;
  },
): StyleLayer => ({
  id: `${id}-${look.name}`,
  type: 'line',
  source: `${source}-lines`,
  filter: isInFocus(params),
  metadata: inSlot('flows'),
  layout: {
    visibility: visibility(params.visible),
    'line-cap': 'butt',
    'line-join': 'round',
    // Thin flows are drawn over wide ones.
    'line-sort-key': ['-', 0, ['get', 'width']],
  },
  paint: {
    'line-width': ['+', ['get', 'width'], look.extra],
    'line-gradient': look.gradient,
    'line-opacity': dimmable(params),
  },
});

/** Casings, lines that grow stronger along the way, and heads. */
export const flowStyleLayers =
  (of: FlowLayerNames) =>
  (params: FlowParams, theme: Theme): readonly StyleLayer[] => {
    const { flow, flowCasing } = MAP_COLOURS[theme];
    const { start, middle, end } = FLOW_OPACITY;
    return [
      line(of, params, {
        name: 'casing',
        extra: 2,
        gradient: along([
          [0, withOpacity(flowCasing, 0)],
          [0.35, withOpacity(flowCasing, 0.55)],
          [1, withOpacity(flowCasing, 0.95)],
        ]),
      }),
      line(of, params, {
        name: 'lines',
        extra: 0,
        gradient: along([
          [0, withOpacity(flow, start)],
          [0.5, withOpacity(flow, middle)],
          [1, withOpacity(flow, end)],
        ]),
      }),
      {
        id: `${of.id}-heads`,
        type: 'symbol',
        source: `${of.source}-heads`,
        filter: isInFocus(params),
        metadata: inSlot('flows'),
        layout: {
          visibility: visibility(params.visible),
          'icon-image': ['concat', ['get', 'icon'], `-${theme}`],
          'icon-rotate': ['get', 'bearing'],
          'icon-rotation-alignment': 'map',
          'icon-allow-overlap': true,
          'icon-ignore-placement': true,
        },
        paint: { 'icon-opacity': dimmable(params) },
      },
    ];
  };
