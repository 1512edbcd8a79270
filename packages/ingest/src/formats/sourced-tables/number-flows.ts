import type { Flow } from '@waystation/domain';
import { identifyingQualifier } from '../identifying-qualifier';

const keyOf = (flow: Flow): string =>
  JSON.stringify([
    flow.from,
    flow.to,
    flow.via,
    flow.kind,
    flow.measure,
    flow.group,
    flow.category,
    flow.nationality,
    flow.unit,
    flow.isPlanned,
    flow.series,
    flow.mode,
    flow.organiser,
    identifyingQualifier(flow.qualifier),
    flow.asOf,
    flow.periodStart,
    flow.source,
  ]);

/** Numbers flows that agree in everything but their value, so that none hides another. */
export const numberFlows = (flows: readonly Flow[]): readonly Flow[] => {
  const seen = new Map<string, number>();
  return flows.map((flow) => {
    const key = keyOf(flow);
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return occurrence === 0 ? flow : { ...flow, occurrence };
  });
};
