import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainFailure } from './plain-failure';

const thrownBy = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  return null;
};

describe('a failure from outside the program', () => {
  it('says that the server went away, and that nothing is half stored', async () => {
    const error = await fetch('http://127.0.0.1:1').catch((reason: unknown) => reason);
    expect(plainFailure(error)).toMatch(/^The server stopped answering .* whole or not at all/);
  });

  it('names a data folder that is a file, or lies below one, and how to choose another', () => {
    const scratch = mkdtempSync(join(tmpdir(), 'waystation-plain-failure-'));
    const file = join(scratch, 'file');
    writeFileSync(file, '');
    for (const path of [file, join(file, 'below')]) {
      const said = plainFailure(thrownBy(() => mkdirSync(path)));
      expect(said).toContain(path);
      expect(said).toContain('WAYSTATION_DATA_DIR');
    }
    rmSync(scratch, { recursive: true });
  });

  it.each([new Error('x'), new TypeError('x is not a function'), null, 'fetch failed'])(
    'leaves a mistake of the program to be told with its causes: %s',
    (error) => {
      expect(plainFailure(error)).toBeNull();
    },
  );
});
