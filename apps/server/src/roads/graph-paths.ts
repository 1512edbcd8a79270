import { join } from 'node:path';
import type { OperationCode } from '@waystation/domain';

/** Where a graph of roads lies in the data folder: one of an operation's own, or that of all others. */
export const graphPath = (dataDir: string, operation: OperationCode | null): string =>
  operation === null
    ? join(dataDir, 'roads', 'all.graph')
    : join(dataDir, 'roads', 'operations', `${operation}.graph`);

/** The folders of all graphs; a graph that is put into one changes the folder's own time of writing. */
export const graphFolders = (dataDir: string): readonly string[] => [
  join(dataDir, 'roads'),
  join(dataDir, 'roads', 'operations'),
];
