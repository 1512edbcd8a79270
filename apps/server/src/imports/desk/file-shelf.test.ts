import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OperationCode } from '@waystation/domain';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFileShelf } from './file-shelf';

const KEY = { operation: OperationCode.parse('shelf'), id: 'a-file' };
const BYTES = new TextEncoder().encode('a,b\n1,2\n');

describe('the shelf of files', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'waystation-shelf-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('writes a file down once it is told to, and finds it again after a restart', async () => {
    const shelf = openFileShelf(root);
    expect(shelf.hold(KEY, BYTES)).toBe(true);
    expect(await shelf.has(KEY)).toBe(true);
    expect(readdirSync(root)).toEqual([]);
    await shelf.keep(KEY);
    expect(shelf.isKept(KEY)).toBe(true);
    const afterRestart = openFileShelf(root);
    expect(await afterRestart.has(KEY)).toBe(true);
    expect(await afterRestart.read(KEY)).toEqual(BYTES);
  });

  it('leaves nothing of a file that is removed while it is written down', async () => {
    const shelf = openFileShelf(root);
    shelf.hold(KEY, BYTES);
    const keeping = shelf.keep(KEY);
    await shelf.remove(KEY);
    await keeping;
    expect(readdirSync(join(root, KEY.operation))).toEqual([]);
    expect(await shelf.has(KEY)).toBe(false);
    expect(await shelf.read(KEY)).toBeNull();
    expect(shelf.isKept(KEY)).toBe(false);
  });
});
