import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anOperation } from '../an-operation';
import type { DataDirs } from '../support/data-dirs';
import { dtmCsv } from '../support/dtm-csv';
import { sendFile } from '../support/import-requests';
import { aRequest, openTestApp, read } from '../support/open-test-app';

/** A fresh cluster and its reserve take about 90 MB; the rest is soon full. */
const DISK = 'size=105m';

const mount = (folder: string): boolean => {
  try {
    mkdirSync(folder, { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', DISK, 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** What the server answers when the disk is full. Making a small disk needs the right to mount. */
export const describeFullDisk = (dirs: () => DataDirs): void => {
  describe('a full disk', () => {
    let folder = '';
    let isMounted = false;
    beforeAll(() => {
      folder = dirs().fresh('small-disk');
      isMounted = process.platform === 'linux' && mount(folder);
      if (!isMounted) {
        process.stdout.write('A full disk is not tested: mounting a small one needs root.\n');
      }
    });
    afterAll(() => {
      if (isMounted) {
        execFileSync('umount', [folder], { stdio: 'ignore' });
      }
    });

    it('refuses the file with a sentence, stores nothing of it, and goes on serving', async (context) => {
      if (!isMounted) {
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
