/** One end of ribbons. */
export type SankeyEnd = { readonly id: string; readonly name: string };

/** So many people between two ends. */
export type SankeyFlow = { readonly from: string; readonly to: string; readonly value: number };

/** An end as a bar: from where to where it reaches down, in shares of the height. */
export type SankeyNode = SankeyEnd & {
  readonly top: number;
  readonly height: number;
  readonly value: number;
};

/** A ribbon: where it leaves, where it arrives, and how thick it is at both. */
export type SankeyRibbon = {
  readonly from: string;
  readonly to: string;
  readonly value: number;
  readonly fromTop: number;
  readonly toTop: number;
  readonly height: number;
};

/** Two columns of ends and the ribbons between them, in shares of the height. */
export type SankeyLayout = {
  readonly from: readonly SankeyNode[];
  readonly to: readonly SankeyNode[];
  readonly ribbons: readonly SankeyRibbon[];
};

/** Of the height so much is left between the ends of a column, all gaps together. */
const GAPS = 0.22;

const sumBy = (
  flows: readonly SankeyFlow[],
  keyOf: (flow: SankeyFlow) => string,
): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const flow of flows) {
    sums.set(keyOf(flow), (sums.get(keyOf(flow)) ?? 0) + flow.value);
  }
  return sums;
};

const columnOf = (
  ends: readonly SankeyEnd[],
  sums: ReadonlyMap<string, number>,
  total: number,
): readonly SankeyNode[] => {
  const shown = ends.filter(({ id }) => (sums.get(id) ?? 0) > 0);
  const gap = shown.length < 2 ? 0 : GAPS / (shown.length - 1);
  const room = shown.length < 2 ? 1 : 1 - GAPS;
  let top = 0;
  return shown.map((end) => {
    const value = sums.get(end.id) ?? 0;
    const height = (value / total) * room;
    const node = { ...end, value, top, height };
    top += height + gap;
    return node;
  });
};

/**
 * Lays out ribbons between two columns of ends, in the order given. Both columns are as high as the
 * same number of people, so that a ribbon is as thick where it leaves as where it arrives but for the gaps.
 */
export const layOutSankey = ({
  from,
  to,
  flows,
}: {
  readonly from: readonly SankeyEnd[];
  readonly to: readonly SankeyEnd[];
  readonly flows: readonly SankeyFlow[];
}): SankeyLayout => {
  const total = Math.max(
    1,
    flows.reduce((sum, { value }) => sum + value, 0),
  );
  const left = columnOf(
    from,
    sumBy(flows, (flow) => flow.from),
    total,
  );
  const right = columnOf(
    to,
    sumBy(flows, (flow) => flow.to),
    total,
  );
  const scale = Math.min(left.length < 2 ? 1 : 1 - GAPS, right.length < 2 ? 1 : 1 - GAPS);
  const used = { from: new Map<string, number>(), to: new Map<string, number>() };
  const thickness = (value: number): number => (value / total) * scale;
  const ribbons = left.flatMap((origin) =>
    right.flatMap((destination) => {
      const value = flows
        .filter((flow) => flow.from === origin.id && flow.to === destination.id)
        .reduce((sum, flow) => sum + flow.value, 0);
      if (value === 0) {
        return [];
      }
      const height = thickness(value);
      const fromTop = origin.top + (used.from.get(origin.id) ?? 0);
      const toTop = destination.top + (used.to.get(destination.id) ?? 0);
      used.from.set(origin.id, (used.from.get(origin.id) ?? 0) + height);
      used.to.set(destination.id, (used.to.get(destination.id) ?? 0) + height);
      return [{ from: origin.id, to: destination.id, value, fromTop, toTop, height }];
    }),
  );
  return { from: left, to: right, ribbons };
};
