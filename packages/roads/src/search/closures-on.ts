import { type Cuts, isOpenBetween } from './cuts';
import type { Roads } from './gates';
import type { Spot } from './nearby-edges';
import type { Way } from './spread';

/** A way found as if nothing were closed: between junctions, and from and to spots beside them. */
export type OpenWay = {
  readonly from: Spot;
  readonly to: Spot;
  /** Null: it stays on one edge. */
  readonly between: (Way & { readonly last: number }) | null;
};

const atSpot = (
  { graph, cuts }: Pick<Roads, 'graph' | 'cuts'>,
  { edge, along }: Spot,
  junction: number,
): readonly number[] => {
  const cut = cuts.get(edge);
  const end = graph.edgeHead[edge] === junction ? 1 : 0;
  return cut === undefined || isOpenBetween(cut, along, end) ? [] : cut.by;
};

const onOneEdge = (cuts: Cuts, from: Spot, to: Spot): readonly number[] => {
  const cut = cuts.get(from.edge);
  const isOpen =
    isOpenBetween(cut, from.along, to.along) || isOpenBetween(cut, to.along, from.along);
  return cut === undefined || isOpen ? [] : cut.by;
};

/** Which closures lie on a way, by their places in the list of the question. */
export const closuresOn = (
  roads: Pick<Roads, 'graph' | 'cuts'>,
  { from, to, between }: OpenWay,
): readonly number[] => {
  const by =
    between === null
      ? onOneEdge(roads.cuts, from, to)
      : [
          ...atSpot(roads, from, between.first),
          ...between.edges.flatMap((edge) => roads.cuts.get(edge)?.by ?? []),
          ...atSpot(roads, to, between.last),
        ];
  return [...new Set(by)].toSorted((a, b) => a - b);
};
