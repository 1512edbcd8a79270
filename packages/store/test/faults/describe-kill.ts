import { groupBy } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src';
import { anOperation } from '../builders';
import type { Children } from '../children';
import type { DataDirs } from './data-dirs';

const KILLS = 3;
/** It opens the database four times, each 2 s; a loaded machine many times that. */
const PATIENCE = { timeout: 240_000 };
/** One import takes about 150 ms here: each kill hits another moment of one. */
const delayOf = (kill: number): number => 40 + kill * 67;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Imports until killed, some milliseconds after the second acknowledged one; gives the last number. */
const runAndKill = async (children: Children, dataDir: string, [first, ms]: [number, number]) => {
  const child = children.start('import-until-killed', [dataDir, String(first)]);
  let last = first - 1;
  const follow = (async () => {
    for (let line = await child.lines.next(); line.done !== true; line = await child.lines.next()) {
      last = Number(line.value);
    }
  })();
  while (last < first + 1) {
    await Promise.race([pause(10), child.ended]);
  }
  await pause(ms);
  await child.kill();
  await follow;
  return last;
};

/** What the embedded store promises when its process is killed. */
export const describeKill = (dirs: DataDirs, children: () => Children): void => {
  describe('kill -9 in the middle of imports', () => {
    it(
      'frees the lock, keeps every acknowledged import and no half of another',
      PATIENCE,
      async () => {
        const dataDir = dirs.prepare(dirs.fresh('killed'));
        let acknowledged = 0;
        for (let kill = 0; kill < KILLS; kill += 1) {
          // Numbers jump, so that an import committed but not acknowledged keeps a number of its own.
          const first = kill * 1_000;
          const last = await runAndKill(children(), dataDir, [first, delayOf(kill)]);
          acknowledged += last - first + 1;
        }
        const store = await openStore({ dataDir });
        try {
          const { code } = anOperation('killed');
          const imports = await store.imports.list(code);
          expect(imports.length).toBeGreaterThanOrEqual(acknowledged);
          expect(imports.length).toBeLessThanOrEqual(acknowledged + KILLS);
          const sites = await store.places.sites(code);
          const perImport = groupBy(sites, ({ place }) => place.id.split('-')[0]);
          expect(new Set([...perImport.values()].map((own) => own.length))).toEqual(new Set([400]));
          expect(perImport.size).toBe(imports.length);
          const head = await store.changes.head(code);
          expect((await store.changes.since(code, 0, 100_000)).map(({ seq }) => seq)).toEqual(
            Array.from({ length: head }, (_, index) => index + 1),
          );
        } finally {
          await store.close();
        }
      },
    );
  });
};
