import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Children } from '../children';
import type { DataDirs } from './data-dirs';

/** A fresh cluster takes 63 MB, the reserve 24 MB, PostGIS 9 MB; the rest is soon full. */
const DISK_BYTES = 128 * 1024 * 1024;

/** A mount of its own is seen by the one program alone and goes with it, however that ends. */
const OWN_MOUNTS = ['unshare', '--map-root-user', '--mount'] as const;

const mountAt = (folder: string): readonly string[] => [
  ...OWN_MOUNTS,
  'sh',
  '-c',
  `mount -t tmpfs -o size=${DISK_BYTES} tmpfs "$0" && { "$@"; exec "$@" again; }`,
  folder,
];

/** It opens the database four times, each 2 s; a loaded machine many times that. */
const PATIENCE = { timeout: 240_000 };

const canMount = (): boolean => {
  const [command, ...args] = OWN_MOUNTS;
  return spawnSync(command, [...args, 'true'], { stdio: 'ignore' }).status === 0;
};

const Kept = z.object({ whole: z.number(), files: z.number(), imports: z.number() });
const Said = z.object({
  refusal: z.string(),
  afterRefusal: Kept,
  oneMore: z.string(),
  afterOneMore: Kept,
});

/** What the embedded store promises on a full disk. */
export const describeFullDisk = (dirs: DataDirs, children: () => Children): void => {
  const isPossible = canMount();
  if (!isPossible) {
    process.stdout.write('A full disk is not tested: this user may not mount a small one.\n');
  }
  describe.skipIf(!isPossible)('full disk', () => {
    it(
      'refuses the import that does not fit, keeps all before it, and answers even after a kill',
      PATIENCE,
      async () => {
        const folder = dirs.fresh('small-disk');
        mkdirSync(folder);
        const args = [folder, dirs.templateDir];
        const child = children().start('fill-the-disk', args, mountAt(folder));
        const { value } = await child.lines.next();
        const said = Said.parse(JSON.parse(String(value)));
        const { whole } = said.afterRefusal;
        expect(said.refusal).toBe('diskFull');
        expect(whole).toBeGreaterThan(0);
        expect(said.afterRefusal).toEqual({ whole, files: whole, imports: whole });
        // Recovery may free enough for one more; whichever it is, it is all or nothing.
        expect(['applied', 'diskFull']).toContain(said.oneMore);
        const after = said.oneMore === 'applied' ? whole + 1 : whole;
        expect(said.afterOneMore).toEqual({ whole: after, files: after, imports: after });
        const reopened = await child.lines.next();
        expect(JSON.parse(String(reopened.value))).toEqual({ files: after });
        await child.ended;
      },
    );
  });
};
