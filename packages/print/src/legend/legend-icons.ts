import {
  type AreaPattern,
  CARRIED_OVER_OPACITY,
  type Glyph,
  type Hex,
  type LegendArrow,
  MAP_COLOURS,
  patternTile,
} from '@waystation/cartography';
import { VEIL_OPACITY } from '@waystation/layers';
import { glyphMarkup } from '#map/svg/glyph-markup';
import { type Attributes, element } from '#map/svg/markup';
import type { LegendIcon } from './legend-block';

const COLOURS = MAP_COLOURS.light;

/** CSS pixels of a screen's legend. */
const SWATCH = { width: 26, height: 14 } as const;
const ARROW = { width: 60, height: 14 } as const;

/** Opacity of a flow along its way (design, section 4). */
const TAIL_OPACITY = 0.1;
const HEAD_OPACITY = 0.92;

const OUTLINE = '#bfc8c5';

type Size = { readonly width: number; readonly height: number };

/** A drawing in CSS pixels, as large on paper as the map's own symbols are. */
const iconOf = ({ width, height }: Size, pointScale: number, inside: string): LegendIcon => {
  const [widthMm, heightMm] = [width * pointScale, height * pointScale];
  return {
    svg: element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: `${widthMm}mm`,
        height: `${heightMm}mm`,
        viewBox: `0 0 ${width} ${height}`,
      },
      inside,
    ),
    widthMm,
    heightMm,
  };
};

const tileMarkup = (tile: Glyph): string =>
  element(
    'defs',
    {},
    element(
      'pattern',
      {
        id: 'tile',
        width: tile.size,
        height: tile.size,
        patternUnits: 'userSpaceOnUse',
        viewBox: `${-tile.size / 2} ${-tile.size / 2} ${tile.size} ${tile.size}`,
      },
      glyphMarkup(tile),
    ),
  );

/** A legend's piece of an area: class colour, pattern, or both for a carried-over figure. */
export const swatchIcon = (
  { fill, pattern }: { readonly fill: Hex | null; readonly pattern?: AreaPattern | null },
  pointScale: number,
): LegendIcon => {
  const whole: Attributes = { width: SWATCH.width, height: SWATCH.height };
  const tile = pattern ? patternTile(pattern, COLOURS) : null;
  const opacity = pattern === 'carriedOver' ? CARRIED_OVER_OPACITY : 1;
  return iconOf(
    SWATCH,
    pointScale,
    [
      tile === null ? '' : tileMarkup(tile),
      fill === null ? '' : element('rect', { ...whole, fill, 'fill-opacity': opacity }),
      tile === null ? '' : element('rect', { ...whole, fill: 'url(#tile)' }),
      element('rect', {
        x: 0.5,
        y: 0.5,
        width: SWATCH.width - 1,
        height: SWATCH.height - 1,
        fill: 'none',
        stroke: OUTLINE,
      }),
    ].join(''),
  );
};

/** A symbol of the map. */
export const glyphIcon = (glyph: Glyph, pointScale: number): LegendIcon =>
  iconOf(
    { width: glyph.size, height: glyph.size },
    pointScale,
    element(
      'g',
      { transform: `translate(${glyph.size / 2} ${glyph.size / 2})` },
      glyphMarkup(glyph),
    ),
  );

/** An arrow as wide as flows of its number are on the map; it points to where the text goes on. */
export const arrowIcon = (
  { width, head: { half, length } }: LegendArrow,
  pointScale: number,
  isMirrored: boolean,
): LegendIcon => {
  const size = { ...ARROW, height: Math.max(ARROW.height, half * 2) };
  const middle = size.height / 2;
  const tail = size.width - length;
  const stop = (offset: number, opacity: number): string =>
    element('stop', { offset, 'stop-color': COLOURS.flow, 'stop-opacity': opacity });
  const drawn = [
    element(
      'defs',
      {},
      element('linearGradient', { id: 'way' }, stop(0, TAIL_OPACITY) + stop(1, HEAD_OPACITY)),
    ),
    element('rect', { y: middle - width / 2, width: tail, height: width, fill: 'url(#way)' }),
    element('path', {
      d: `M${tail} ${middle - half}L${size.width} ${middle}L${tail} ${middle + half}Z`,
      fill: COLOURS.flow,
      'fill-opacity': HEAD_OPACITY,
    }),
  ].join('');
  const turned = isMirrored
    ? element('g', { transform: `translate(${size.width} 0) scale(-1 1)` }, drawn)
    : drawn;
  return iconOf(size, pointScale, turned);
};

/** A stroke as on the map. */
export const lineIcon = (
  stroke: { readonly colour: Hex; readonly width: number; readonly dash?: readonly number[] },
  pointScale: number,
): LegendIcon =>
  iconOf(
    SWATCH,
    pointScale,
    element('path', {
      d: `M0 ${SWATCH.height / 2}H${SWATCH.width}`,
      fill: 'none',
      stroke: stroke.colour,
      'stroke-width': stroke.width,
      'stroke-dasharray': stroke.dash?.join(' '),
    }),
  );

/** The outline of the only area that a map tells of. */
export const outlineIcon = (pointScale: number): LegendIcon =>
  lineIcon({ colour: COLOURS.selection, width: 3.2 }, pointScale);

/** A class colour under the veil that lies round that area. */
export const paleIcon = (pointScale: number): LegendIcon => {
  const whole: Attributes = { width: SWATCH.width, height: SWATCH.height };
  return iconOf(
    SWATCH,
    pointScale,
    element('rect', { ...whole, fill: COLOURS.classes[3] }) +
      element('rect', { ...whole, fill: COLOURS.surface, 'fill-opacity': VEIL_OPACITY }),
  );
};

/** How the circles of a legend are painted. */
export type CircleLook = {
  readonly fill: Hex;
  readonly fillOpacity: number;
  readonly stroke: Hex;
  readonly strokeWidth?: number;
};

/** From the middle of one label to the next, in millimetres at the smallest point scale. */
const PITCH_PX = 17;
const LEADER_PX = 8;

/** Nested circles as large as on the map, and a line from the top of each to its label. */
export const circlesIcon = (
  radii: readonly number[],
  look: CircleLook,
  { pointScale, isMirrored }: { readonly pointScale: number; readonly isMirrored: boolean },
): { readonly icon: LegendIcon; readonly pitchMm: number } => {
  const largest = Math.max(0, ...radii);
  const height = Math.max(largest * 2 + 2, radii.length * PITCH_PX);
  const middle = largest + 1;
  const width = largest * 2 + 2 + LEADER_PX;
  const bottom = (height + largest * 2) / 2;
  const first = (height - radii.length * PITCH_PX) / 2 + PITCH_PX / 2;
  const circles = radii.map((radius) =>
    element('circle', {
      cx: middle,
      cy: bottom - radius,
      r: radius,
      fill: look.fill,
      'fill-opacity': look.fillOpacity,
      stroke: look.stroke,
      'stroke-width': look.strokeWidth,
    }),
  );
  const leaders = radii.map((radius, index) =>
    element('path', {
      d: `M${middle} ${bottom - radius * 2}H${width - LEADER_PX}L${width} ${first + index * PITCH_PX}`,
      fill: 'none',
      stroke: '#606d6b',
      'stroke-width': 0.6,
    }),
  );
  const drawn = [...circles, ...leaders].join('');
  const turned = isMirrored
    ? element('g', { transform: `translate(${width} 0) scale(-1 1)` }, drawn)
    : drawn;
  return { icon: iconOf({ width, height }, pointScale, turned), pitchMm: PITCH_PX * pointScale };
};
