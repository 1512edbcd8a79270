import { describeError } from '../../log/describe-error';

/** Why a file that was named cannot be read, and what to do about it. */
export const reasonOf = (error: unknown): string => {
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
