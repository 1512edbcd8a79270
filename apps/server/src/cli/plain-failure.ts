import { z } from 'zod';

/** How Node's fetch says that a server did not answer; the cause beneath it is for programmers. */
const FETCH_FAILED = 'fetch failed';

const FolderFailure = z.object({
  code: z.enum(['EEXIST', 'ENOTDIR', 'EACCES', 'EROFS', 'EPERM']),
  path: z.string(),
});

/**
 * What went wrong in a sentence, for failures that come from outside the program and that who typed
 * the command can mend; null: it is told with its causes.
 */
export const plainFailure = (error: unknown): string | null => {
  if (error instanceof TypeError && error.message === FETCH_FAILED) {
    return 'The server stopped answering while it worked. An import is stored whole or not at all: when the server is up again, run the command once more; what was stored is then unchanged.';
  }
  const folder = FolderFailure.safeParse(error);
  return folder.success
    ? `${folder.data.path} cannot be used as a folder (${folder.data.code}). Set WAYSTATION_DATA_DIR to a folder that can be made and written.`
    : null;
};
