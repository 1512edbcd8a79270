import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anOperation } from '../an-operation';
import type { DataDirs } from '../support/data-dirs';
import { dtmCsv } from '../support/dtm-csv';
import { sendFile } from '../support/import-requests';
import { aRequest, openTestApp, read } from '../support/open-test-app';
import { mountSmallDisk, type SmallDisk } from '../support/small-disk';

/** A fresh cluster and its reserve take about 90 MB; the rest is soon full. */
const DISK = '105m';

/** What the server answers when the disk is full. Making a small disk needs the right to mount. */
export const describeFullDisk = (dirs: () => DataDirs): void => {
  describe('a full disk', () => {
    let folder = '';
    let disk: SmallDisk | null = null;
    beforeAll(() => {
      folder = dirs().fresh('small-disk');
      disk = mountSmallDisk(folder, DISK);
    });
    afterAll(() => {
      disk?.remove();
    });

    it('refuses the file with a sentence, stores nothing of it, and goes on serving', async (context) => {
      if (disk === null) {
        context.skip();
      }
      const { app, token, parts, close } = await openTestApp(dirs().prepareAt(folder));
      await parts.store.operations.add(anOperation());
      try {
        let answer = new Response();
        for (let rounds = 80; rounds < 800 && answer.status === 200; rounds += 80) {
          const query = { operation: 'south-sudan', name: `rounds-${rounds}.csv` };
          answer = await app(sendFile(query, dtmCsv(rounds), token));
        }
        expect(answer.status).toBe(503);
        expect((await answer.json()).detail).toContain('Nothing of the file was stored');
        const movements = await app(aRequest(read('flow.movements', { operation: 'libya-2011' })));
        expect((await movements.json()).result.data.flows.length).toBeGreaterThan(400);
        expect((await app(aRequest('/readyz'))).status).toBe(200);
      } finally {
        await close();
      }
    }, 120_000);
  });
};
