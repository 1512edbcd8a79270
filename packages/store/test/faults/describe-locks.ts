import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openStore, ownerOf } from '../../src';
import { CLUSTER_VERSION } from '../../src/embedded/check-cluster-version';
import type { Children } from '../children';
import type { DataDirs } from './data-dirs';

const Said = z.object({ outcome: z.string(), message: z.string(), ms: z.number() });

/** What the embedded store promises of its folder: one process at a time, and the right version. */
export const describeLocks = (dirs: DataDirs, children: () => Children): void => {
  describe('data folder', () => {
    it('refuses a second opening within 2 s and names the first, with the address it serves', async () => {
      const dataDir = dirs.prepare(dirs.fresh('shared'));
      expect(await ownerOf(dataDir)).toBeNull();
      const store = await openStore({ dataDir });
      try {
        await store.announce('http://localhost:4310');
        const second = children().start('open-and-say', [dataDir]);
        const { value } = await second.lines.next();
        const said = Said.parse(JSON.parse(String(value)));
        expect(said.outcome).toBe('dataDirLocked');
        expect(said.ms).toBeLessThan(2_000);
        expect(said.message).toContain(`in use by process ${process.pid} since`);
        expect(said.message).toContain('http://localhost:4310');
        expect(await ownerOf(dataDir)).toMatchObject({
          pid: process.pid,
          url: 'http://localhost:4310',
        });
        await second.ended;
        await expect(openStore({ dataDir })).rejects.toMatchObject({ code: 'dataDirLocked' });
      } finally {
        await store.close();
      }
      expect(await ownerOf(dataDir)).toBeNull();
    });

    it('is made by the version of PostgreSQL that this release says it reads', () => {
      const version = readFileSync(join(dirs.templateDir, 'PG_VERSION'), 'utf8');
      expect(version.trim()).toBe(CLUSTER_VERSION);
    });

    it('keeps beside the database only the part of PostGIS that is used', async () => {
      const dataDir = dirs.fresh('trimmed');
      cpSync(dirs.templateDir, join(dataDir, 'postgres'), { recursive: true });
      const store = await openStore({ dataDir });
      const { postgis } = await store.describe();
      await store.close();
      expect(postgis).toMatch(/^3\.6/);
      const bundle = readdirSync(dataDir).find((name) => name.startsWith('postgis-')) ?? '';
      const whole = Number(/\d+/.exec(bundle)?.[0]);
      expect(statSync(join(dataDir, bundle)).size).toBeLessThan(whole / 2);
    });

    it('says which release can read a folder of another version, and leaves it alone', async () => {
      const dataDir = dirs.prepare(dirs.fresh('older'));
      writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '17\n');
      const refused = openStore({ dataDir });
      await expect(refused).rejects.toMatchObject({ code: 'clusterVersion' });
      await expect(refused).rejects.toThrow('written by PostgreSQL 17');
      expect(await ownerOf(dataDir)).toBeNull();
    });

    it('starts over where making the database was cut short', async () => {
      const dataDir = dirs.prepare(dirs.fresh('cut-short'));
      writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '');
      writeFileSync(join(dataDir, 'postgres.creating'), '');
      const store = await openStore({ dataDir }, { templateDir: dirs.templateDir });
      await expect(store.ping()).resolves.toBeUndefined();
      await store.close();
    });
  });
};
