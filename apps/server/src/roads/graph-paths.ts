import { join } from 'node:path';
import type { OperationCode } from '@waystation/domain';

/** Where a graph of roads lies in the data folder: one of an operation's own, or that of all others. */
export const graphPath = (dataDir: string, operation: OperationCode | null): string =>
  operation === null
    ? join(dataDir, 'roads', 'all.graph')
    : join(dataDir, 'roads', 'operations', `${operation}.graph`);
