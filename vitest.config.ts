import { defineConfig } from 'vitest/config';

/** No test is about its time: on a machine with much other work a quick one may take a minute. */
const TEST_TIMEOUT_MS = 60_000;

/** Slow machines take 12 s to create an embedded database, which gives up by itself after a minute. */
const HOOK_TIMEOUT_MS = 120_000;

/** Its build for bundlers is the one that its types describe; Node would take the other. */
const INLINED = { deps: { inline: ['mgrs'] } };

/**
 * Test files that open a database: PGlite takes 1 GB, so where several files open one they run one
 * after another in one process. The store has one such file; that on PostgreSQL runs beside it.
 */
const withDatabase = (
  name: string,
  folder: string,
  [groupOrder, maxWorkers]: readonly [number, number],
) => ({
  test: {
    name,
    include: [`${folder}/**/*.test.{ts,tsx}`],
    exclude: ['**/node_modules/**', '**/dist/**'],
    server: INLINED,
    maxWorkers,
    isolate: false,
    testTimeout: TEST_TIMEOUT_MS,
    hookTimeout: HOOK_TIMEOUT_MS,
    sequence: { groupOrder },
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{apps,packages,data,tools}/**/*.test.{ts,tsx}'],
          exclude: [
            '**/node_modules/**',
            '**/dist/**',
            'packages/store/**',
            'apps/{server,e2e}/**',
          ],
          server: INLINED,
          // One module graph a worker: taken apart for each file, loading it is three quarters of the run.
          isolate: false,
          testTimeout: TEST_TIMEOUT_MS,
          sequence: { groupOrder: 0 },
        },
      },
      withDatabase('store', 'packages/store', [1, 2]),
      withDatabase('server', 'apps/server', [2, 1]),
    ],
  },
});
