import type { Operation, Sensitivity } from '@waystation/domain';
import {
  type Examination,
  examineFile,
  type ReadOptions,
  type ReadResult,
} from '@waystation/ingest';
import { withSensitivity } from './with-sensitivity';

/** One file to read; structured-cloneable, so that it can travel to a worker. */
export type FileReading = {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly operation: Operation;
  readonly options: ReadOptions;
  readonly sensitivity: Sensitivity | null;
};

/** What reading a file gave, and how it was recognised. */
export type FileRead = ReadResult & { readonly examination: Examination };

/**
 * Reads a file; where and under which bounds is the implementation's. Of rejected rows the first come,
 * and how many there were.
 */
export type FileReader = (reading: FileReading) => Promise<FileRead>;

/** A report lists this many rejected rows; the count is exact beyond. */
const MOST_REJECTS = 1_000;

/** Reads a file in this thread. */
export const readHere: FileReader = async ({ sensitivity, ...file }) => {
  const { result, examination } = await examineFile(file);
  if (result.kind === 'refused') {
    return { ...result, examination };
  }
  const { dataset, rejects } = result;
  return {
    ...result,
    examination,
    rejects: rejects.slice(0, MOST_REJECTS),
    dataset: sensitivity === null ? dataset : withSensitivity(dataset, sensitivity),
  };
};
