import type { PrintedLayer } from './printed-layer';

type Lists = Readonly<Record<PrintedLayer['type'], readonly string[]>>;

/** The properties of styles that are drawn on paper. Any other that is not ignored is refused. */
export const DRAWN: Lists = {
  background: ['visibility', 'background-color', 'background-opacity'],
  fill: [
    'visibility',
    'fill-sort-key',
    'fill-color',
    'fill-opacity',
    'fill-outline-color',
    'fill-pattern',
  ],
  line: [
    'visibility',
    'line-cap',
    'line-join',
    'line-miter-limit',
    'line-sort-key',
    'line-color',
    'line-opacity',
    'line-width',
    'line-dasharray',
    'line-gradient',
  ],
  circle: [
    'visibility',
    'circle-sort-key',
    'circle-radius',
    'circle-color',
    'circle-opacity',
    'circle-stroke-color',
    'circle-stroke-opacity',
    'circle-stroke-width',
  ],
  symbol: [
    'visibility',
    'symbol-placement',
    'symbol-spacing',
    'symbol-sort-key',
    'icon-image',
    'icon-size',
    'icon-rotate',
    'icon-rotation-alignment',
    'icon-offset',
    'icon-anchor',
    'icon-allow-overlap',
    'icon-ignore-placement',
    'icon-optional',
    'icon-padding',
    'icon-opacity',
    'text-field',
    'text-font',
    'text-size',
    'text-max-width',
    'text-line-height',
    'text-letter-spacing',
    'text-justify',
    'text-anchor',
    'text-variable-anchor',
    'text-variable-anchor-offset',
    'text-radial-offset',
    'text-offset',
    'text-padding',
    'text-max-angle',
    'text-allow-overlap',
    'text-ignore-placement',
    'text-optional',
    'text-transform',
    'text-opacity',
    'text-color',
    'text-halo-color',
    'text-halo-width',
  ],
};

/** What means nothing on paper: smooth edges, tilted maps, and how a map gets from one state to the next. */
export const IGNORED: Lists = {
  background: [],
  fill: ['fill-antialias'],
  line: ['line-round-limit'],
  circle: ['circle-pitch-alignment', 'circle-pitch-scale'],
  symbol: [
    'symbol-avoid-edges',
    'icon-pitch-alignment',
    'text-pitch-alignment',
    'text-keep-upright',
    'icon-keep-upright',
  ],
};

/** Every kind of layer may say how it gets from one value to the next. */
export const TRANSITION = /-transition$/;
