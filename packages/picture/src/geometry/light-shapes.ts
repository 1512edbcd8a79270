import { toMercator } from '@waystation/cartography';
import type { AreaShapes, Position } from '@waystation/domain';
import { z } from 'zod';
import type { Unit } from './picture-frame';
import { neededPoints } from './simplify-line';

/** In pixels; less is not seen. */
const TOLERANCE = 0.7;

/** Fewer points enclose nothing: a small island stays a triangle. */
const FEWEST_OF_RING = 4;

const Topology = z.looseObject({
  arcs: z.array(z.array(z.tuple([z.number(), z.number()]))),
  transform: z
    .object({
      scale: z.tuple([z.number(), z.number()]),
      translate: z.tuple([z.number(), z.number()]),
    })
    .optional(),
});
type Topology = z.output<typeof Topology>;

/** The positions of an arc; quantised ones are written as steps from the point before. */
const positionsOf = (arc: Topology['arcs'][number], { transform }: Topology): Position[] => {
  if (transform === undefined) {
    return arc;
  }
  const { scale, translate } = transform;
  let [x, y] = [0, 0];
  return arc.map(([stepX, stepY]) => {
    x += stepX;
    y += stepY;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
};

const isRing = (arc: readonly Position[]): boolean => {
  const [first, last] = [arc[0], arc.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
};

const lightArc = (arc: readonly Position[], detail: number): readonly Position[] => {
  const pixels = arc.map((position): Unit => {
    const { x, y } = toMercator(position);
    return [x * detail, y * detail];
  });
  const needed = neededPoints(pixels, TOLERANCE);
  const third = Math.floor(arc.length / 3);
  const kept =
    isRing(arc) && needed.length < FEWEST_OF_RING ? [0, third, third * 2, arc.length - 1] : needed;
  return kept.flatMap((index) => {
    const position = arc[index];
    return position === undefined ? [] : [position];
  });
};

const lightText = (text: string, detail: number): string => {
  const topology = Topology.parse(JSON.parse(text));
  const { transform: _dropped, ...rest } = topology;
  const arcs = topology.arcs.map((arc) => lightArc(positionsOf(arc, topology), detail));
  return JSON.stringify({ ...rest, arcs });
};

/**
 * Shapes with no more points than can be seen where the world is `detail` pixels wide. Shared lines are
 * simplified once, so that neighbours still meet.
 */
export const lightShapes = (shapes: AreaShapes, detail: number): AreaShapes => ({
  ...shapes,
  topologies: shapes.topologies.map((text) => lightText(text, detail)),
});
