import { geoClipRectangle } from 'd3-geo';
import { overlap, type PaperBox, padded } from '../labels/collisions';
import { FONT_FAMILY } from '../labels/font-family';
import { textWidth } from '../labels/text-width';
import type { Point } from '../projection/equal-area';
import type { PaperProjection } from '../projection/paper-projection';
import { collectLines } from '../shapes/collect-lines';
import { pathText, short } from '../shapes/path-text';
import { lineProjector } from '../shapes/project-lines';
import { thinLines, toUnits } from '../shapes/thin-lines';
import { element } from '../svg/markup';
import { meridianText, parallelText } from './degree-text';
import { type GraticuleLine, graticuleLines } from './graticule-lines';

/** The graticule of a map, and what its degrees take of the frame's edge. */
export type Graticule = {
  readonly lines: string;
  readonly degrees: string;
  readonly kept: readonly PaperBox[];
};

/** Design, section 11: nothing on A4 is below 6 points, 2.1 mm. */
const TEXT_MM = 2.1;
const TICK_MM = 1.2;
const CLEAR_MM = 0.7;
const INK = '#44514f';

type Edge = 'top' | 'bottom' | 'left' | 'right';

type Degree = { readonly text: string; readonly edge: Edge; readonly at: Point };

/** How near to an edge a line ends that was cut by it. */
const NEAR = 0.01;

/** The edge at which a line ends; a parallel that runs out above or below is told nowhere: it would be taken for a meridian. */
const edgeOf = (
  kind: GraticuleLine['kind'],
  [x, y]: Point,
  { frame: { widthMm, heightMm } }: PaperProjection,
): Edge | null => {
  if (x < NEAR || x > widthMm - NEAR) {
    return x < NEAR ? 'left' : 'right';
  }
  const isAcross = y < NEAR || y > heightMm - NEAR;
  return kind === 'parallel' || !isAcross ? null : y < NEAR ? 'top' : 'bottom';
};

const degreesOf = (
  { kind, degrees }: GraticuleLine,
  pieces: readonly Point[][],
  projection: PaperProjection,
): readonly Degree[] => {
  const text = kind === 'meridian' ? meridianText(degrees) : parallelText(degrees);
  return pieces.flatMap((piece) =>
    [piece[0], piece.at(-1)].flatMap((at): Degree[] => {
      const edge = at === undefined ? null : edgeOf(kind, at, projection);
      return at === undefined || edge === null ? [] : [{ text, edge, at }];
    }),
  );
};

/** Beside the line, not on it: above a parallel, right of a meridian. */
const boxOf = ({ text, edge, at: [x, y] }: Degree): PaperBox => {
  const width = textWidth(text, 'regular') * TEXT_MM;
  const at = {
    left: [x + CLEAR_MM, y - TEXT_MM - CLEAR_MM / 2],
    right: [x - CLEAR_MM - width, y - TEXT_MM - CLEAR_MM / 2],
    top: [x + CLEAR_MM, y + CLEAR_MM],
    bottom: [x + CLEAR_MM, y - CLEAR_MM - TEXT_MM],
  } as const;
  const [left, top] = at[edge];
  return { x: left, y: top, width, height: TEXT_MM };
};

const tickOf = ({ edge, at: [x, y] }: Degree): string => {
  const steps = { left: 'h', right: 'h-', top: 'v', bottom: 'v-' } as const;
  return `M${short(x)} ${short(y)}${steps[edge]}${TICK_MM}`;
};

const writtenAt = ({ text }: Degree, { x, y }: PaperBox): string =>
  element('text', { x: short(x), y: short(y + TEXT_MM * 0.85) }, text);

type Written = { readonly degree: Degree; readonly box: PaperBox };

const isWhole = ({ x, y, width, height }: PaperBox, { frame }: PaperProjection): boolean =>
  x > 0 && y > 0 && x + width < frame.widthMm && y + height < frame.heightMm;

/** Degrees that have their place; in a corner one of two gives way. */
const apart = (all: readonly Written[], projection: PaperProjection): readonly Written[] => {
  const kept: Written[] = [];
  for (const each of all) {
    const isFree = kept.every(({ box }) => !overlap(padded(each.box, CLEAR_MM), box));
    if (isFree && isWhole(each.box, projection)) {
      kept.push(each);
    }
  }
  return kept;
};

/** Meridians and parallels with their degrees inside the frame's edge, where a reader looks for them. */
export const graticule = (projection: PaperProjection): Graticule => {
  const { widthMm, heightMm } = projection.frame;
  const project = lineProjector(projection);
  const clip = geoClipRectangle(0, 0, widthMm, heightMm);
  const drawn = graticuleLines(projection).map((each) => {
    const { stream, lines } = collectLines();
    const cut = clip(stream);
    for (const piece of project.lines([each.line])) {
      cut.lineStart();
      for (const [x, y] of piece) {
        cut.point(x, y);
      }
      cut.lineEnd();
    }
    return { pieces: lines(), degrees: degreesOf(each, lines(), projection) };
  });
  const written = apart(
    drawn.flatMap(({ degrees }) => degrees).map((degree) => ({ degree, box: boxOf(degree) })),
    projection,
  );
  const d = pathText(
    drawn.flatMap(({ pieces }) =>
      thinLines(pieces.map((piece) => ({ points: toUnits(piece), isClosed: false }))),
    ),
  );
  const ticks = written.map(({ degree }) => tickOf(degree)).join('');
  return {
    lines: element('path', {
      d,
      fill: 'none',
      stroke: INK,
      'stroke-opacity': 0.28,
      'stroke-width': 0.1,
    }),
    degrees:
      element('path', { d: ticks, fill: 'none', stroke: INK, 'stroke-width': 0.15 }) +
      element(
        'g',
        { 'font-family': FONT_FAMILY, 'font-size': TEXT_MM, fill: INK },
        written.map(({ degree, box }) => writtenAt(degree, box)).join(''),
      ),
    kept: written.map(({ box }) => box),
  };
};
