import type { Flow } from '../flow';
import type { Indicator } from '../views/indicator';

/** The category that counts everybody, as published by the series that we read. */
const EVERYBODY = 'total';

/**
 * Whether a flow is a cumulative count of everybody into a country as a whole. A flow through one
 * crossing is part of its country's and is left out (domain: Flow.via).
 */
export const isCountryArrival = (flow: Flow): boolean =>
  flow.kind === 'arrival' &&
  flow.measure === 'cumulative' &&
  flow.category === EVERYBODY &&
  flow.via === null &&
  flow.series !== null &&
  !flow.isPlanned;

/** The flows of a flow indicator, of every destination, the published sum of all included. */
export const arrivalsOfSeries = (
  flows: readonly Flow[],
  { series, unit, category }: Pick<Indicator, 'series' | 'unit' | 'category'>,
): readonly Flow[] =>
  flows.filter(
    (flow) =>
      isCountryArrival(flow) &&
      flow.series === series &&
      flow.unit === unit &&
      flow.category === category,
  );
