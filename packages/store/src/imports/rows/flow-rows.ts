import type { Flow } from '@waystation/domain';
import { fingerprintOf, fingerprintOfList } from '../fingerprint';
import { numberCollisions } from '../number-collisions';
import type { SentRow } from './document-rows';
import { identifyingQualifier } from './figure-rows';

const keyOf = (operation: string, flow: Flow): string =>
  fingerprintOfList([
    operation,
    fingerprintOf([flow.from, flow.to]),
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
    flow.occurrence,
  ]);

/** Flows as sent. */
export const flowRows = function* (operation: string, flows: readonly Flow[]): Generator<SentRow> {
  const distinct = numberCollisions();
  for (const flow of flows) {
    const content = fingerprintOf(flow);
    const key = distinct({ key: keyOf(operation, flow), content });
    if (key !== null) {
      const { asOf, via, source, sensitivity } = flow;
      yield { key, as_of: asOf, via, source, sensitivity, document: flow, content };
    }
  }
};
