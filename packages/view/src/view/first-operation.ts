import type { OperationSummary } from '@waystation/domain';

/** The operation that the address without one opens: the first that is going on, else a historical case. */
export const firstOperation = (
  operations: readonly OperationSummary[],
): OperationSummary | undefined =>
  operations.find(({ isHistorical }) => !isHistorical) ?? operations[0];
