import type { Operation, OperationSummary } from '@waystation/domain';

/** An operation as it stands in a list; one with a replay is a historical case. */
export const summaryOf = ({ code, names, countries, replay }: Operation): OperationSummary => ({
  code,
  names,
  countries: [...countries],
  isHistorical: replay !== null,
});
