import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataDirs } from '../support/data-dirs';
import type { TestApp } from '../support/open-test-app';
import { openSeriesApp, type SeriesApp } from '../support/series-app';
import { mountSmallDisk, type SmallDisk } from '../support/small-disk';

const ASKED = 'over=languages&paper=a4&view=asOf%3D2011-04-06';

/** Room for the records of a series and no sheet of it. */
const TOO_SMALL = '128k';

/** Room for what is noted of a schedule, and for no file of maps. */
const ROOM_FOR_A_LIST = 64 * 1024;

/** What becomes of a series of maps when the disk is full. Making a small disk needs the right to mount. */
export const describeFullDiskOfSeries = (opened: () => TestApp, dirs: () => DataDirs): void => {
  describe('a series of maps on a full disk', () => {
    let disk: SmallDisk | null = null;
    let app: SeriesApp;
    beforeAll(async () => {
      const folder = dirs().fresh('small-atlas');
      disk = mountSmallDisk(folder, TOO_SMALL);
      app = await openSeriesApp(opened(), folder);
    });
    afterAll(async () => {
      await app.close();
      disk?.remove();
    });

    it('fails with that reason, and is made once there is room', async (context) => {
      if (disk === null) {
        context.skip();
      }
      const id = await app.begin(ASKED);
      await app.end(id, 'failed');
      const { problem } = await app.stateOf(id);
      expect(problem).toMatchObject({ code: 'diskFull' });
      expect(problem.detail).toContain('The disk of the server is full');
      expect((await app.ask(`/${id}/file`)).status).toBe(404);
      expect(disk?.resize('64m')).toBe(true);
      expect(await app.begin(ASKED)).toBe(id);
      await app.end(id, 'done');
      expect(await (await app.ask(`/${id}/file`)).text()).toContain('/Count 4');
    });

    it('that is scheduled is filed once there is room, and says why not before', async (context) => {
      if (disk === null) {
        context.skip();
      }
      const { ask, tick, end, runningOf } = app;
      const listed = async () => (await (await ask('/schedules')).json())[0];
      expect((await ask(`/schedules?${ASKED}&when=weekly`, 'POST')).status).toBe(201);
      await tick();
      await end(await runningOf((await listed()).id), 'done');
      disk?.fill(ROOM_FOR_A_LIST);
      await tick();
      const unfiled = await listed();
      expect(unfiled).toMatchObject({ isRunning: true, runs: [{ outcome: 'failed', file: null }] });
      expect(unfiled.runs[0].detail).toContain('The disk of the server is full');
      await tick();
      expect((await listed()).runs).toHaveLength(1);
      disk?.empty();
      await tick();
      const filed = await listed();
      expect(filed.runs).toMatchObject([{ outcome: 'filed', sheets: 3 }, { outcome: 'failed' }]);
      const file = await ask(`/schedules/${filed.id}/${filed.runs[0].file}`);
      expect(await file.text()).toContain('/Count 4');
    });

    it('that is scheduled is made once there is room for its sheets', async (context) => {
      if (disk === null) {
        context.skip();
      }
      const { ask, tick, end, runningOf } = app;
      disk?.fill(ROOM_FOR_A_LIST);
      const { id } = await (
        await ask(`/schedules?${ASKED}&subtitle=another&when=weekly`, 'POST')
      ).json();
      const runsOf = async () => {
        const all: readonly { id: string; runs: unknown }[] = await (
          await ask('/schedules')
        ).json();
        return all.find((one) => one.id === id)?.runs;
      };
      await tick();
      await end(await runningOf(id), 'failed');
      await tick();
      const told = {
        outcome: 'failed',
        detail: expect.stringContaining('disk of the server is full'),
      };
      expect(await runsOf()).toMatchObject([told]);
      await end(await runningOf(id), 'failed');
      disk?.empty();
      await tick();
      await end(await runningOf(id), 'done');
      await tick();
      expect(await runsOf()).toMatchObject([{ outcome: 'filed', sheets: 3 }, told]);
    });
  });
};
