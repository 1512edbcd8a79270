import openCanvasKit, { type CanvasKit, type Path } from 'canvaskit-wasm';
import { type IconElement, pathOfElement } from './path-of-element';

/** As design: lines of 1.75 in a square of 24. */
const STROKE_WIDTH = 1.75;

/** How much nearer one may look before a bend is seen to be made of pieces: icons are drawn at 12 to 24 px. */
const PRECISION = 8;

const asText = (value: number): string => `${+value.toFixed(2)}`.replace(/^(-?)0\./, '$1.');

const pointsOf = (values: Float32Array): string => Array.from(values, asText).join(' ');

type Point = readonly [number, number];

type Arc = { readonly corner: Point; readonly to: Point; readonly weight: number };

/** An arc of a circle from a point to another, whose tangents meet at `corner`; `weight` as conics have it. */
const arcOf = (from: Point, { corner, to, weight }: Arc): string => {
  const [ax, ay] = [corner[0] - from[0], corner[1] - from[1]];
  const [bx, by] = [to[0] - corner[0], to[1] - corner[1]];
  const radius = asText((Math.hypot(ax, ay) * weight) / Math.sqrt(1 - weight * weight));
  return `A${radius} ${radius} 0 0 ${ax * by - ay * bx > 0 ? 1 : 0} ${asText(to[0])} ${asText(to[1])}`;
};

/** A path as text; round ends stay arcs, which is shorter than the pieces that Skia would write. */
const textOf = (kit: CanvasKit, path: Path): string => {
  const letters = new Map<number | undefined, readonly [letter: string, numbers: number]>([
    [kit.MOVE_VERB, ['M', 2]],
    [kit.LINE_VERB, ['L', 2]],
    [kit.QUAD_VERB, ['Q', 4]],
    [kit.CUBIC_VERB, ['C', 6]],
    [kit.CONIC_VERB, ['A', 5]],
    [kit.CLOSE_VERB, ['Z', 0]],
  ]);
  const commands = path.toCmds();
  const parts: string[] = [];
  let at: Point = [0, 0];
  for (let index = 0; index < commands.length; ) {
    const [letter, numbers] = letters.get(commands[index]) ?? ['', 0];
    const values = commands.subarray(index + 1, index + 1 + numbers);
    const [x = 0, y = 0, toX = 0, toY = 0, weight = 0] = values;
    const arc: Arc = { corner: [x, y], to: [toX, toY], weight };
    parts.push(letter === 'A' ? arcOf(at, arc) : letter + pointsOf(values));
    at = letter === 'A' ? [toX, toY] : [values.at(-2) ?? at[0], values.at(-1) ?? at[1]];
    index += 1 + numbers;
  }
  return parts.join('');
};

/** Draws outlines around what icons draw with strokes; opens the library that can, which takes a moment. */
export const openOutliner = async () => {
  const kit = await openCanvasKit();
  const strokeOf = (element: IconElement): Path => {
    const stroke = kit.Path.MakeFromSVGString(pathOfElement(element))?.makeStroked({
      width: STROKE_WIDTH,
      cap: kit.StrokeCap.Round,
      join: kit.StrokeJoin.Round,
      precision: PRECISION,
    });
    if (!stroke) {
      throw new Error(`No outline can be drawn around ${JSON.stringify(element)}.`);
    }
    return stroke;
  };
  /**
   * One outline around all strokes of an icon, as the data of a path to be filled by "evenodd"; null:
   * the library cannot join them.
   */
  return (elements: readonly IconElement[]): string | null => {
    const [first, ...others] = elements.map(strokeOf);
    // Joined with itself, the outline of one stroke has no overlaps either.
    const joined = [first, ...others].reduce<Path | null | undefined>(
      (all, stroke) => all && stroke && kit.Path.MakeFromOp(all, stroke, kit.PathOp.Union),
      first,
    );
    return joined ? textOf(kit, joined) : null;
  };
};
