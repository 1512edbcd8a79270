import { type Flow, groupBy } from '@waystation/domain';
import type { ReadLog } from '#result/read-log';

const peopleIn = (flow: Flow): number => (flow.reported.kind === 'value' ? flow.reported.value : 0);

/** What may be compared: one series, one place, one category, counted to the day. */
const lineOf = (flow: Flow): string =>
  JSON.stringify([flow.series, flow.from, flow.to, flow.via, flow.category, flow.nationality]);

/** A cumulative count that its source calls exact or rounded; a bound may lie below an earlier one. */
const isComparable = (flow: Flow): boolean =>
  flow.measure === 'cumulative' &&
  flow.series !== null &&
  flow.asOfPrecision === 'day' &&
  (flow.qualifier === 'exact' || flow.qualifier === 'about');

/**
 * Flags cumulative counts that are lower than an earlier one of their line (domain rule 4): they are
 * corrections or contradictions to look at, never people going back. Values are kept as published.
 */
export const flagFalls = (flows: readonly Flow[], log: ReadLog): readonly Flow[] => {
  const fallen = new Set<Flow>();
  for (const line of groupBy(flows.filter(isComparable), lineOf).values()) {
    let highest: Flow | null = null;
    for (const flow of line.toSorted((a, b) => a.asOf.localeCompare(b.asOf))) {
      if (highest !== null && highest.asOf < flow.asOf && peopleIn(flow) < peopleIn(highest)) {
        fallen.add(flow);
        log.flag({
          flag: 'cumulativeFell',
          row: null,
          subject: flow.series ?? 'flow',
          detail: `${flow.asOf}: ${peopleIn(flow)} (${flow.source}) after ${highest.asOf}: ${peopleIn(highest)} (${highest.source}).`,
        });
      } else if (highest === null || peopleIn(flow) > peopleIn(highest)) {
        highest = flow;
      }
    }
  }
  return flows.map((flow) =>
    fallen.has(flow) ? { ...flow, flags: [...flow.flags, 'cumulativeFell'] } : flow,
  );
};
