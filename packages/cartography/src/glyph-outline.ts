import type { Glyph, GlyphPart, GlyphPoint } from './glyph';
import { type GlyphSvg, glyphSvg, type SvgPath } from './glyph-svg';
import { onCircle } from './on-circle';

type Arc = Extract<GlyphPart, { shape: 'arc' }>;
type Line = Extract<GlyphPart, { shape: 'line' }>;

const written = (values: readonly number[]): string =>
  values.map((value) => Math.round(value * 1000) / 1000).join(' ');

/** A ring, or a piece of one: along its outer side and back along its inner one. */
const ringPath = (part: Arc): string => {
  const [outer, inner] = [part.radius + part.width / 2, part.radius - part.width / 2];
  // An arc cannot end where it begins, so every ring is drawn in two halves.
  const middle = (part.from + part.to) / 2;
  const turn = (radius: number, sweep: 0 | 1, turns: readonly number[]): string =>
    turns
      .map(
        (to) =>
          `A${written([radius, radius])} 0 0 ${sweep} ${written(onCircle(part.at, radius, to))}`,
      )
      .join('');
  return [
    `M${written(onCircle(part.at, outer, part.from))}${turn(outer, 1, [middle, part.to])}`,
    `L${written(onCircle(part.at, inner, part.to))}${turn(inner, 0, [middle, part.from])}Z`,
  ].join('');
};

/** Round ends about both points and the sides between them; all go round the same way. */
const segmentPath = ([x1, y1]: GlyphPoint, [x2, y2]: GlyphPoint, radius: number): string => {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [dx, dy] = [((x2 - x1) / length) * radius, ((y2 - y1) / length) * radius];
  const end = `A${written([radius, radius])} 0 0 1 `;
  return [
    `M${written([x1 - dy, y1 + dx])}${end}${written([x1 + dy, y1 - dx])}`,
    `L${written([x2 + dy, y2 - dx])}${end}${written([x2 - dy, y2 + dx])}Z`,
  ].join('');
};

const linePath = ({ points, isClosed, width }: Line): string => {
  const next = isClosed ? [...points.slice(1), ...points.slice(0, 1)] : points.slice(1);
  return next.map((to, index) => segmentPath(points[index] ?? to, to, width / 2)).join('');
};

const outlineOf = (part: GlyphPart, path: SvgPath): SvgPath => {
  if ((part.shape !== 'arc' && part.shape !== 'line') || part.dash !== null) {
    return path;
  }
  const { colour, opacity } = part.stroke;
  return {
    d: part.shape === 'arc' ? ringPath(part) : linePath(part),
    fill: colour,
    ...(opacity < 1 ? { fillOpacity: opacity } : {}),
  };
};

/**
 * The same symbol with its lines as filled outlines, for what is on screen: browsers that draw without a
 * graphics card take long for the first line with a stroke (decision 061). Dashed lines stay lines.
 */
export const glyphOutline = (glyph: Glyph): GlyphSvg => {
  const { viewBox, paths } = glyphSvg(glyph);
  return {
    viewBox,
    paths: paths.map((path, index) => {
      const part = glyph.parts[index];
      return part === undefined ? path : outlineOf(part, path);
    }),
  };
};
