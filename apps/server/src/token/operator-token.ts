import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** 256 bits: nobody guesses it, so a fast hash of it is enough (ASVS 6.5.2). */
const TOKEN_BYTES = 32;

/** Only who runs the server may read the token. */
const OWNER_ONLY = 0o600;

/** Where the operator token of a data folder lies. */
export const tokenFile = (dataDir: string): string => join(dataDir, 'operator-token');

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** The operator token of a data folder; null: none was made yet. */
export const readOperatorToken = async (dataDir: string): Promise<string | null> => {
  try {
    const token = (await readFile(tokenFile(dataDir), 'utf8')).trim();
    return token === '' ? null : token;
  } catch (error) {
    if (isMissing(error)) {
      return null;
    }
    throw error;
  }
};

/** The operator token of a data folder, made at the first start; never printed and never logged. */
export const ensureOperatorToken = async (
  dataDir: string,
): Promise<{ readonly token: string; readonly isNew: boolean }> => {
  const known = await readOperatorToken(dataDir);
  if (known !== null) {
    return { token: known, isNew: false };
  }
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  await mkdir(dataDir, { recursive: true });
  await writeFile(tokenFile(dataDir), `${token}\n`, { mode: OWNER_ONLY });
  return { token, isNew: true };
};
