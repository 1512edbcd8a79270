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

/** In pixels of the screen's styles, which grow with the paper; on A4 letters of 6 points, 2.1 mm. */
const TEXT_PX = 10.5;
const TICK_PX = 6;
const CLEAR_PX = 3.5;
const LINE_PX = 0.5;
const TICK_LINE_PX = 0.75;
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
const boxOf = ({ text, edge, at: [x, y] }: Degree, pointScale: number): PaperBox => {
  const [height, clear] = [TEXT_PX * pointScale, CLEAR_PX * pointScale];
  const width = textWidth(text, 'regular') * height;
  const at = {
    left: [x + clear, y - height - clear / 2],
    right: [x - clear - width, y - height - clear / 2],
    top: [x + clear, y + clear],
    bottom: [x + clear, y - clear - height],
  } as const;
  const [left, top] = at[edge];
  return { x: left, y: top, width, height };
};

const tickOf = ({ edge, at: [x, y] }: Degree, pointScale: number): string => {
  const steps = { left: 'h', right: 'h-', top: 'v', bottom: 'v-' } as const;
  return `M${short(x)} ${short(y)}${steps[edge]}${short(TICK_PX * pointScale)}`;
};

const writtenAt = ({ text }: Degree, { x, y, height }: PaperBox): string =>
  element('text', { x: short(x), y: short(y + height * 0.85) }, text);

type Written = { readonly degree: Degree; readonly box: PaperBox };

const isWhole = ({ x, y, width, height }: PaperBox, { frame }: PaperProjection): boolean =>
  x > 0 && y > 0 && x + width < frame.widthMm && y + height < frame.heightMm;

type GraticuleWanted = {
  /** Millimetres of paper for each CSS pixel of the screen's style. */
  readonly pointScale: number;
  /** What stands over the map. */
  readonly kept: readonly PaperBox[];
};

/** Degrees that have their place: none is cut by what stands over the map, and in a corner one of two gives way. */
const apart = (
  all: readonly Written[],
  projection: PaperProjection,
  { pointScale, kept }: GraticuleWanted,
): readonly Written[] => {
  const found: Written[] = [];
  for (const each of all) {
    const room = padded(each.box, CLEAR_PX * pointScale);
    const isFree = [...kept, ...found.map(({ box }) => box)].every((box) => !overlap(room, box));
    if (isFree && isWhole(each.box, projection)) {
      found.push(each);
    }
  }
  return found;
};

/** Meridians and parallels with their degrees inside the frame's edge, where a reader looks for them. */
export const graticule = (projection: PaperProjection, wanted: GraticuleWanted): Graticule => {
  const { pointScale } = wanted;
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
    drawn
      .flatMap(({ degrees }) => degrees)
      .map((degree) => ({
        degree,
        box: boxOf(degree, pointScale),
      })),
    projection,
    wanted,
  );
  const d = pathText(
    drawn.flatMap(({ pieces }) =>
      thinLines(pieces.map((piece) => ({ points: toUnits(piece), isClosed: false }))),
    ),
  );
  const ticks = written.map(({ degree }) => tickOf(degree, pointScale)).join('');
  return {
    lines: element('path', {
      d,
      fill: 'none',
      stroke: INK,
      'stroke-opacity': 0.28,
      'stroke-width': short(LINE_PX * pointScale),
    }),
    degrees:
      element('path', {
        d: ticks,
        fill: 'none',
        stroke: INK,
        'stroke-width': short(TICK_LINE_PX * pointScale),
      }) +
      element(
        'g',
        { 'font-family': FONT_FAMILY, 'font-size': short(TEXT_PX * pointScale), fill: INK },
        written.map(({ degree, box }) => writtenAt(degree, box)).join(''),
      ),
    kept: written.map(({ box }) => box),
  };
};
