import { type Flow, groupBy, numberOrNull, type SumOfParts } from '@waystation/domain';

type Facet = {
  /** What flows must share to be parts of one total under this facet. */
  readonly rest: (flow: Flow) => string;
  readonly isTotal: (flow: Flow) => boolean;
};

const facetsOf = (flow: Flow) => ({
  from: JSON.stringify(flow.from),
  to: JSON.stringify(flow.to),
  via: flow.via ?? '',
  category: flow.category ?? '',
  nationality: flow.nationality ?? '',
});

const without =
  (left: keyof ReturnType<typeof facetsOf>) =>
  (flow: Flow): string =>
    JSON.stringify({ ...facetsOf(flow), [left]: null });

/** The ways in which one published flow can be the sum of others of the same series and day. */
const FACETS: readonly Facet[] = [
  { rest: without('category'), isTotal: ({ category }) => category === 'total' },
  { rest: without('via'), isTotal: ({ via }) => via === null },
  { rest: without('to'), isTotal: ({ to }) => to.kind === 'several' },
  { rest: without('from'), isTotal: ({ from }) => from.kind === 'several' },
  { rest: without('nationality'), isTotal: ({ nationality }) => nationality === null },
];

type Numbered = { readonly key: string; readonly flow: Flow };

const countOf = ({ flow }: Numbered): number => numberOrNull(flow.reported) ?? 0;

const sumsUnder = (flows: readonly Numbered[], { rest, isTotal }: Facet): readonly SumOfParts[] =>
  [...groupBy(flows, ({ flow }) => rest(flow)).values()].flatMap((group) => {
    const totals = group.filter(({ flow }) => isTotal(flow));
    const parts = group.filter(({ flow }) => !isTotal(flow));
    const sum = parts.reduce((so, part) => so + countOf(part), 0);
    return totals
      .filter((total) => parts.length > 0 && countOf(total) === sum)
      .map((total) => ({ total: total.key, parts: parts.map(({ key }) => key) }));
  });

/**
 * The sums among flows of one series and day: categories, crossings, destinations, origins or
 * nationalities that add up to a published total. Keys are the positions in the list.
 */
export const sumsOfFlows = (flows: readonly Flow[]): readonly SumOfParts[] => {
  const numbered = flows.map((flow, index) => ({ key: `${index}`, flow }));
  return FACETS.flatMap((facet) => sumsUnder(numbered, facet));
};
