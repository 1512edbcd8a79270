import type { Operation, Sensitivity } from '@waystation/domain';
import { type ReadOptions, type ReadResult, readFile } from '@waystation/ingest';
import { withSensitivity } from './with-sensitivity';

/** One file to read; structured-cloneable, so that it can travel to a worker. */
export type FileReading = {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly operation: Operation;
  readonly options: ReadOptions;
  readonly sensitivity: Sensitivity | null;
};

/** Reads a file; where and under which bounds is the implementation's. */
export type FileReader = (reading: FileReading) => Promise<ReadResult>;

/** Reads a file in this thread. */
export const readHere: FileReader = async ({ sensitivity, ...file }) => {
  const result = await readFile(file);
  return result.kind === 'read' && sensitivity !== null
    ? { ...result, dataset: withSensitivity(result.dataset, sensitivity) }
    : result;
};
