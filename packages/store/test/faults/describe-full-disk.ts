import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { ImportBatch, Store } from '@waystation/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src';
import { aBatch, anOperation, aSite, aSource } from '../builders';
import type { DataDirs } from './data-dirs';

/** A fresh cluster takes 63 MB, the reserve 24 MB; the rest is soon full. */
const DISK = 'size=120m';

const mount = (folder: string): boolean => {
  try {
    mkdirSync(folder, { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', DISK, 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Sites whose notes take up space: about 2 MB a file. */
const largeFile = (number: number) =>
  Array.from({ length: 500 }, (_, index) =>
    aSite({
      id: `site:${number}-${index}`,
      notes: Array.from(
        { length: 400 },
        (_word, at) => ((number + 1) * (index + 3) * (at + 7)) % 999_983,
      ).join(' '),
    }),
  );

/** 1 where an import fitted after all (recovery frees some space), 0 where it was refused again. */
const applied = async (store: Store, batch: ImportBatch): Promise<number> => {
  try {
    await store.imports.apply(batch, false);
    return 1;
  } catch (error) {
    expect(error).toMatchObject({ code: 'diskFull' });
    return 0;
  }
};

/** What the embedded store promises on a full disk. Making a small disk needs the right to mount. */
export const describeFullDisk = (dirs: DataDirs): void => {
  const folder = dirs.fresh('small-disk');
  const isMounted = process.platform === 'linux' && mount(folder);
  if (!isMounted) {
    process.stdout.write('A full disk is not tested: mounting a small one needs root on Linux.\n');
  }
  describe.skipIf(!isMounted)('full disk', () => {
    beforeAll(() => {
      dirs.prepare(folder);
    });
    afterAll(() => {
      execFileSync('umount', [folder], { stdio: 'ignore' });
    });

    it('refuses the import that does not fit, keeps all before it, and goes on answering', async () => {
      const store = await openStore({ dataDir: folder }, { idleMs: 60_000 });
      try {
        const { code } = anOperation('full');
        await store.operations.add(anOperation('full'));
        let whole = 0;
        const fill = async (): Promise<void> => {
          for (; whole < 60; whole += 1) {
            const rows = { sources: [aSource()], sites: largeFile(whole) };
            await store.imports.apply(aBatch(code, rows), false);
          }
        };
        await expect(fill()).rejects.toMatchObject({ code: 'diskFull' });
        expect(whole).toBeGreaterThan(0);
        expect(await store.places.sites(code)).toHaveLength(whole * 500);
        expect(await store.imports.list(code)).toHaveLength(whole);
        const more = await applied(store, aBatch(code, { sites: largeFile(99) }));
        expect(await store.places.sites(code)).toHaveLength((whole + more) * 500);
      } finally {
        await store.close();
      }
      const reopened = await openStore({ dataDir: folder });
      expect((await reopened.operations.list()).map(({ code }) => code)).toEqual(['full']);
      await reopened.close();
    });
  });
};
