import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** Short name of the running program: other code gives other answers, so it is part of their tags. */
export const buildIdOf = async (script: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(script))
    .digest('base64url')
    .slice(0, 12);
