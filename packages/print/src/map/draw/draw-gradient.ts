import type { Feature } from 'geojson';
import { type AlongPoint, alongLine } from '../shapes/along-line';
import { divideLine } from '../shapes/divide-line';
import { pathText, short } from '../shapes/path-text';
import { toUnits } from '../shapes/thin-lines';
import type { LayerStyle } from '../style/layer-style';
import { element, type Painted } from '../svg/markup';
import type { Drawing } from './drawing';
import { type GradientPiece, gradientPieces } from './gradient-pieces';

/** Colours are read at so many places of a line; between them they change evenly. */
const STOPS = 16;

const stopsOf = (
  { points, offsets }: GradientPiece,
  style: LayerStyle,
  feature: Feature,
): string => {
  const every = Math.max(1, Math.floor(points.length / STOPS));
  return points
    .flatMap(({ share }, index) => {
      if (index % every !== 0 && index !== points.length - 1) {
        return [];
      }
      const { hex, opacity } = style.colour('line-gradient', feature, share);
      return element('stop', {
        offset: short(offsets[index] ?? 0),
        'stop-color': hex,
        ...(opacity === 1 ? {} : { 'stop-opacity': opacity }),
      });
    })
    .join('');
};

const paintOf = (piece: GradientPiece, stops: string, { definitions }: Drawing): string => {
  const [[x1, y1], [x2, y2]] = [piece.points[0]?.at ?? [0, 0], piece.points.at(-1)?.at ?? [0, 0]];
  const ends = { x1: short(x1), y1: short(y1), x2: short(x2), y2: short(y2) };
  const id = definitions.idOf(`gradient ${Object.values(ends).join(' ')} ${stops}`, (own) =>
    element('linearGradient', { id: own, gradientUnits: 'userSpaceOnUse', ...ends }, stops),
  );
  return `url(#${id})`;
};

const isInFrame = (points: readonly AlongPoint[], { projection: { frame } }: Drawing): boolean =>
  points.some(({ at: [x] }) => x > 0) &&
  points.some(({ at: [x] }) => x < frame.widthMm) &&
  points.some(({ at: [, y] }) => y > 0) &&
  points.some(({ at: [, y] }) => y < frame.heightMm);

const linesOf = ({ geometry }: Feature) =>
  geometry.type === 'LineString'
    ? [geometry.coordinates]
    : geometry.type === 'MultiLineString'
      ? geometry.coordinates
      : [];

/** The lines of a feature whose colour changes along the way; `look` is what else they look like. */
export const drawGradient = (
  style: LayerStyle,
  feature: Feature,
  { look, drawing }: { readonly look: Painted['look']; readonly drawing: Drawing },
): readonly Painted[] =>
  linesOf(feature)
    .map((line) => alongLine(divideLine(line).map(drawing.projection.toPaper)))
    .filter((points) => isInFrame(points, drawing))
    .flatMap(gradientPieces)
    .map((piece) => ({
      look,
      body: element('path', {
        stroke: paintOf(piece, stopsOf(piece, style, feature), drawing),
        d: pathText([{ points: toUnits(piece.points.map(({ at }) => at)), isClosed: false }]),
      }),
    }));
