import type { Glyph, GlyphPart, GlyphPoint, Paint } from './glyph';
import { onCircle } from './on-circle';

/** One SVG path with its presentation attributes, named as React writes them. */
export type SvgPath = {
  readonly d: string;
  readonly fill: string;
  readonly fillOpacity?: number;
  readonly stroke?: string;
  readonly strokeOpacity?: number;
  readonly strokeWidth?: number;
  readonly strokeDasharray?: string;
  readonly strokeLinecap?: 'round' | 'butt';
  readonly strokeLinejoin?: 'round';
};

/** A symbol as SVG: the view box that holds it, centred, and its paths from bottom to top. */
export type GlyphSvg = { readonly viewBox: string; readonly paths: readonly SvgPath[] };

const round = (value: number): number => Math.round(value * 1000) / 1000;

const written = ([x, y]: GlyphPoint): string => `${round(x)} ${round(y)}`;

const polyline = (points: readonly GlyphPoint[], isClosed: boolean): string =>
  `M${points.map(written).join('L')}${isClosed ? 'Z' : ''}`;

const circlePath = (at: GlyphPoint, radius: number): string => {
  const half = `${radius} ${radius} 0 0 1`;
  const top = written(onCircle(at, radius, 0));
  return `M${top}A${half} ${written(onCircle(at, radius, 0.5))}A${half} ${top}Z`;
};

const arcPath = (part: Extract<GlyphPart, { shape: 'arc' }>): string => {
  if (part.to - part.from >= 1) {
    return circlePath(part.at, part.radius);
  }
  const large = part.to - part.from > 0.5 ? 1 : 0;
  const end = written(onCircle(part.at, part.radius, part.to));
  return `M${written(onCircle(part.at, part.radius, part.from))}A${part.radius} ${part.radius} 0 ${large} 1 ${end}`;
};

const filled = (fill: Paint) => ({
  fill: fill.colour,
  ...(fill.opacity < 1 ? { fillOpacity: fill.opacity } : {}),
});

const stroked = (part: Extract<GlyphPart, { shape: 'arc' | 'line' }>, cap: 'round' | 'butt') => ({
  fill: 'none',
  stroke: part.stroke.colour,
  strokeWidth: part.width,
  strokeLinecap: part.dash === null ? cap : ('butt' as const),
  strokeLinejoin: 'round' as const,
  ...(part.stroke.opacity < 1 ? { strokeOpacity: part.stroke.opacity } : {}),
  ...(part.dash === null ? {} : { strokeDasharray: part.dash.join(' ') }),
});

const boxPath = (part: Extract<GlyphPart, { shape: 'box' }>): string => {
  const { halfWidth: w, halfHeight: h, corner: r } = part;
  const turn = (x: number, y: number): string => `A${r} ${r} 0 0 1 ${round(x)} ${round(y)}`;
  return [
    `M${round(r - w)} ${-h}H${round(w - r)}${turn(w, r - h)}`,
    `V${round(h - r)}${turn(w - r, h)}H${round(r - w)}${turn(-w, h - r)}`,
    `V${round(r - h)}${turn(r - w, -h)}Z`,
  ].join('');
};

const pathOf = (part: GlyphPart): SvgPath => {
  switch (part.shape) {
    case 'disc':
      return { d: circlePath(part.at, part.radius), ...filled(part.fill) };
    case 'arc':
      return { d: arcPath(part), ...stroked(part, 'butt') };
    case 'polygon':
      return { d: polyline(part.points, true), ...filled(part.fill) };
    case 'line':
      return { d: polyline(part.points, part.isClosed), ...stroked(part, 'round') };
    case 'box':
      return { d: boxPath(part), ...filled(part.fill) };
    default:
      return part satisfies never;
  }
};

/** The same symbol as on the map, for legends and print. */
export const glyphSvg = ({ size, parts }: Glyph): GlyphSvg => ({
  viewBox: `${-size / 2} ${-size / 2} ${size} ${size}`,
  paths: parts.map(pathOf),
});
