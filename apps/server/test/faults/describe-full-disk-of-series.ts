import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataDirs } from '../support/data-dirs';
import type { TestApp } from '../support/open-test-app';
import { openSeriesApp, type SeriesApp } from '../support/series-app';
import { mountSmallDisk, type SmallDisk } from '../support/small-disk';

const ASKED = 'over=languages&paper=a4&view=asOf%3D2011-04-06';

/** Room for the records of a series and no sheet of it. */
const TOO_SMALL = '128k';

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
      expect(problem).toMatchObject({ code: 'noRoom' });
      expect(problem.detail).toContain('The disk of the server is full');
      expect((await app.ask(`/${id}/file`)).status).toBe(404);
      expect(disk?.resize('64m')).toBe(true);
      expect(await app.begin(ASKED)).toBe(id);
      await app.end(id, 'done');
      expect(await (await app.ask(`/${id}/file`)).text()).toContain('/Count 4');
    });
  });
};
