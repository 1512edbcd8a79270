import type { Store } from '@waystation/domain';
import { readHere } from '../imports/file-reading';
import { importFile } from '../imports/import-file';
import type { Demo } from './demo-manifest';

/** Thrown where a file of the demonstration that we ship cannot be read: a fault of ours. */
class DemoError extends Error {}

/**
 * Loads the demonstration, file by file in its order, each in a transaction of its own. A file whose
 * very bytes were imported before is not read again, so that the second start loads nothing, and one
 * that was cut short goes on where it stopped. Gives how many files were read.
 */
export const loadDemo = async (store: Store, { operation, files }: Demo): Promise<number> => {
  await store.operations.add(operation);
  const recorded = new Set((await store.imports.list(operation.code)).map(({ sha256 }) => sha256));
  const missing = files.filter(({ sha256 }) => !recorded.has(sha256));
  for (const { name, bytes } of missing) {
    const request = { operation: operation.code, name, dryRun: 'false' as const };
    const report = await importFile({ store, readFile: readHere }, operation, { bytes, request });
    const [reject] = report.rejects;
    if (report.outcome === 'refused') {
      throw new DemoError(`${name} of the demonstration was refused: ${reject?.reason}`);
    }
  }
  return missing.length;
};
