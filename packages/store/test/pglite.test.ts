import { afterAll, beforeAll, describe } from 'vitest';
import { type OpenDataDir, openDataDir } from '../src/embedded/open-data-dir';
import { openPgliteEngine } from '../src/embedded/open-pglite-engine';
import { DEFAULT_DEADLINES } from '../src/engine/engine';
import { portsOn } from '../src/ports-on';
import { bundleChildren, type Children } from './children';
import { describeStore } from './contract/describe-store';
import { createDataDirs } from './faults/data-dirs';
import { describeDeadline } from './faults/describe-deadline';
import { describeFullDisk } from './faults/describe-full-disk';
import { describeKill } from './faults/describe-kill';
import { describeLocks } from './faults/describe-locks';
import { describeUpkeep } from './faults/describe-upkeep';

const dirs = createDataDirs();

/** Making a database takes 12 s; a loaded machine many times that. */
const CREATION_MS = 240_000;

// One file, one process, one instance at a time: each takes about 1 GB.
describe('PGlite', () => {
  let opened: OpenDataDir;
  beforeAll(async () => {
    opened = await openDataDir({
      dataDir: dirs.fresh('contract'),
      templateDir: dirs.templateDir,
      deadlines: DEFAULT_DEADLINES,
      upkeepMs: 600_000,
      now: () => new Date(),
    });
  }, CREATION_MS);
  afterAll(async () => {
    await opened.close();
    dirs.remove();
  });

  describe('contract', () => {
    afterAll(() => opened.close());

    // First: how much was written counts by how much there is.
    describeUpkeep(() => opened.engine);
    describeStore('PGlite', () => {
      const { engine } = opened;
      const store = portsOn(engine);
      return { store, engine, again: async () => store };
    });
  });

  describe('faults', () => {
    let children: Children;
    beforeAll(async () => {
      children = await bundleChildren();
    });
    afterAll(() => children.remove());

    describeDeadline((readMs) =>
      openPgliteEngine({
        clusterDir: `${dirs.prepare(dirs.fresh('deadline'))}/postgres`,
        reserveFile: dirs.fresh('deadline-reserve'),
        deadlines: { ...DEFAULT_DEADLINES, readMs },
        upkeepMs: 60_000,
      }),
    );
    describeLocks(dirs, () => children);
    // Their databases are in processes of their own, which mostly wait for the disk.
    describe.concurrent('in other processes', () => {
      describeKill(dirs, () => children);
      describeFullDisk(dirs, () => children);
    });
  });
});
