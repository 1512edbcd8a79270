import { afterAll, beforeAll, describe } from 'vitest';
import { type OpenStore, openStore } from '../src';
import { openPgliteEngine } from '../src/embedded/open-pglite-engine';
import { DEFAULT_DEADLINES } from '../src/engine/engine';
import { bundleChildren, type Children } from './children';
import { describeStore } from './contract/describe-store';
import { createDataDirs } from './faults/data-dirs';
import { describeDeadline } from './faults/describe-deadline';
import { describeFullDisk } from './faults/describe-full-disk';
import { describeKill } from './faults/describe-kill';
import { describeLocks } from './faults/describe-locks';

const dirs = createDataDirs();

// One file, one process, one instance at a time: each takes about 1 GB.
describe('PGlite', () => {
  let store: OpenStore;
  beforeAll(async () => {
    const { templateDir } = dirs;
    store = await openStore({ dataDir: dirs.fresh('contract') }, { templateDir });
  });
  afterAll(async () => {
    await store.close();
    dirs.remove();
  });

  describe('contract', () => {
    afterAll(() => store.close());

    describeStore('PGlite', () => ({ store, again: async () => store }));
  });

  describe('faults', () => {
    let children: Children;
    beforeAll(async () => {
      children = await bundleChildren();
    });
    afterAll(() => children.remove());

    describeDeadline((readMs) =>
      openPgliteEngine({
        clusterDir: `${dirs.prepare(dirs.fresh(`deadline-${readMs}`))}/postgres`,
        reserveFile: dirs.fresh('deadline-reserve'),
        deadlines: { ...DEFAULT_DEADLINES, readMs },
        idleMs: 60_000,
      }),
    );
    describeLocks(dirs, () => children);
    describeKill(dirs, () => children);
    describeFullDisk(dirs, () => children);
  });
});
