import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureOperatorToken, readOperatorToken, tokenFile } from './operator-token';
import { createTokenCheck } from './token-check';

describe('the operator token', () => {
  let dataDir = '';
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'waystation-token-'));
  });
  afterAll(() => rm(dataDir, { recursive: true }));

  it('is not there before the first start', async () => {
    expect(await readOperatorToken(dataDir)).toBeNull();
  });

  it('is made once, of 256 bits, and can be read by its owner alone', async () => {
    const { token, isNew } = await ensureOperatorToken(dataDir);
    expect(isNew).toBe(true);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect((await stat(tokenFile(dataDir))).mode & 0o777).toBe(0o600);
    expect(await ensureOperatorToken(dataDir)).toEqual({ token, isNew: false });
    expect((await readFile(tokenFile(dataDir), 'utf8')).trim()).toBe(token);
  });

  it('is told from every other text, of whatever length', () => {
    const isOperator = createTokenCheck('right');
    expect(['right', 'wrong', 'righ', 'right ', ''].map(isOperator)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
