import { readFile } from 'node:fs/promises';
import { UsageError } from '../usage-error';
import { reasonOf } from './reason-of';

/** The bytes of a file that was named; throws {@link UsageError} that says why it cannot be read. */
export const bytesOf = async (file: string): Promise<Uint8Array> => {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    throw new UsageError(`${file} cannot be read. ${reasonOf(error)}`);
  }
};
