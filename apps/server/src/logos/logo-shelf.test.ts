import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OperationCode } from '@waystation/domain';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLogoShelf } from './logo-shelf';

const SUDAN = OperationCode.parse('south-sudan');
const LIBYA = OperationCode.parse('libya-2011');
const aLogo = (name: string, byte = 1) => ({ name, bytes: new Uint8Array([byte]) });

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'logos-'));
});
afterEach(() => rm(root, { recursive: true }));

describe('the logos of an operation', () => {
  it('are kept with it alone, by their names, the last of a name', async () => {
    const shelf = openLogoShelf(root);
    for (const logo of [aLogo('unhcr'), aLogo('iom'), aLogo('iom', 2)]) {
      expect(await shelf.keep(SUDAN, logo)).toBe(true);
    }
    expect(await openLogoShelf(root).list(SUDAN)).toEqual([aLogo('iom', 2), aLogo('unhcr')]);
    expect(await shelf.list(LIBYA)).toEqual([]);
    expect(await readdir(join(root, SUDAN))).toHaveLength(2);
  });

  it('are removed once', async () => {
    const shelf = openLogoShelf(root);
    await shelf.keep(SUDAN, aLogo('iom'));
    expect(await shelf.remove(SUDAN, 'iom')).toBe(true);
    expect(await shelf.remove(SUDAN, 'iom')).toBe(false);
    expect(await shelf.list(SUDAN)).toEqual([]);
  });

  it('are as many as a sheet has room for', async () => {
    const shelf = openLogoShelf(root);
    const kept: boolean[] = [];
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'a']) {
      kept.push(await shelf.keep(SUDAN, aLogo(name)));
    }
    expect(kept).toEqual([true, true, true, true, true, true, false, true]);
  });
});
