import { type Figure, numberOrNull, type Operation } from '@waystation/domain';
import { type ReadOptions, type ReadResult, readFile } from '../src/index';
import { anOperation, sharedBytes } from './shared-data';

/** A file that was read and not refused. */
export type SharedRead = Extract<ReadResult, { kind: 'read' }>;

/** Reads a real file, into an operation in South Sudan unless told another; throws if it is refused. */
export const readShared = async (
  path: string,
  operation: Operation = anOperation('SSD'),
  options: ReadOptions = {},
): Promise<SharedRead> => {
  const result = await readFile({ fileName: path, bytes: sharedBytes(path), operation, options });
  if (result.kind === 'refused') {
    throw new Error(result.rejects[0].reason);
  }
  return result;
};

/** The sum of figures that have a number. */
export const sumOf = (figures: readonly Figure[]): number =>
  figures.reduce((total, { reported }) => total + (numberOrNull(reported) ?? 0), 0);
