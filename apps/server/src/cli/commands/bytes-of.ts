import { readFile } from 'node:fs/promises';
import { describeError } from '../../log/describe-error';
import { UsageError } from '../usage-error';

const reasonOf = (error: unknown): string => {
  switch (error instanceof Error && 'code' in error ? error.code : null) {
    case 'ENOENT':
      return 'There is no such file. Check its name and the folder.';
    case 'EISDIR':
      return 'It is a folder. Name the files in it.';
    case 'EACCES':
      return 'This user may not read it. Change its permissions, or run the command as its owner.';
    default:
      return describeError(error);
  }
};

/** The bytes of a file that was named; throws {@link UsageError} that says why it cannot be read. */
export const bytesOf = async (file: string): Promise<Uint8Array> => {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    throw new UsageError(`${file} cannot be read. ${reasonOf(error)}`);
  }
};
