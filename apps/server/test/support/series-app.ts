import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBasemap } from '@waystation/basemap';
import { expect } from 'vitest';
import { openApp } from '../../src/app/open-app';
import { openLogoShelf } from '../../src/logos/logo-shelf';
import type { OpenSheetThread } from '../../src/series/sheet-thread';
import { makeSnapshot } from '../../src/snapshot/make-snapshot';
import { setContents } from '../../src/snapshot/set-contents';
import { aRequest, type TestApp } from './open-test-app';

const BASEMAP = fileURLToPath(new URL('../../../../data/basemap/dist', import.meta.url));

/** A series of maps takes seconds, on a busy machine more. */
const PATIENCE = { timeout: 50_000, interval: 50 };

/** An app that prints series of the demonstration, in this thread. */
export type SeriesApp = Awaited<ReturnType<typeof openSeriesApp>>;

/** Opens an app that prints series into a folder of its own, or one that is given. */
export const openSeriesApp = async (opened: TestApp, given?: string) => {
  const root = given ?? mkdtempSync(join(tmpdir(), 'waystation-series-'));
  const shelf = mkdtempSync(join(tmpdir(), 'waystation-logos-'));
  const logos = openLogoShelf(shelf);
  let made = 0;
  let lastLogos: readonly string[] = [];
  let onSheet = async (): Promise<void> => undefined;
  const openThread: OpenSheetThread = () => ({
    make: async (job) => {
      const sheet = await makeSnapshot(job);
      made += 1;
      lastLogos = (job.logos ?? []).map(({ name }) => name);
      await onSheet();
      return sheet;
    },
    contents: async ({ page, createdAt }) => setContents(page, { createdAt }),
    close: async () => undefined,
  });
  const basemap = await openBasemap(BASEMAP);
  const open = (buildId: string) =>
    openApp({ ...opened.parts, buildId, basemap, logos, series: { root, openThread } });
  let running = await open('test');
  const ask = (path: string, method = 'GET'): Promise<Response> =>
    running.app(aRequest(`/atlas/libya-2011${path}`, { method, token: opened.token }));
  const stateOf = async (id: string) => (await ask(`/${id}`)).json();
  return {
    ask,
    stateOf,
    app: () => running.app,
    logos,
    /** How many sheets were made so far. */
    made: () => made,
    /** The names of the logos that the sheet made last was given. */
    lastLogos: () => lastLogos,
    begin: async (query: string): Promise<string> => {
      const answer = await ask(`?${query}`, 'POST');
      expect(answer.status).toBe(202);
      return (await answer.json()).id;
    },
    end: (id: string, state: string) =>
      expect.poll(() => stateOf(id), PATIENCE).toMatchObject({ state }),
    /** Done after each sheet from now on. */
    afterSheets: (work: () => Promise<void>): void => {
      onSheet = work;
    },
    /** What a running server does every minute. */
    tick: async () => running.schedules?.tick(),
    /** The series that is being made for a schedule. */
    runningOf: async (id: string): Promise<string> => {
      const schedule = await running.schedules?.read(id);
      if (!schedule?.running) {
        throw new Error(`Nothing is being made for the schedule ${id}.`);
      }
      return schedule.running;
    },
    stop: async () => running.series?.stop(),
    /** Opens the same folder again, as a server does that starts. */
    restart: async (buildId = 'test') => {
      running = await open(buildId);
      await running.series?.resume();
    },
    close: async () => {
      await running.series?.stop();
      rmSync(shelf, { recursive: true });
      if (given === undefined) {
        rmSync(root, { recursive: true });
      }
    },
  };
};
