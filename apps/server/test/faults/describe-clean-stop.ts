import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { tokenFile } from '../../src/token/operator-token';
import type { DataDirs } from '../support/data-dirs';
import { dtmCsv } from '../support/dtm-csv';
import type { Programs } from '../support/programs';

/** What is in flight when the server is asked to stop. */
export const describeCleanStop = (dirs: () => DataDirs, programs: () => Programs): void => {
  describe('a server asked to stop', () => {
    it('ends the import in flight, answers it, takes nothing new, and ends with 0', async () => {
      const dataDir = dirs().prepared('stopped');
      const server = await programs().startServer(dataDir);
      await programs().waystation(dataDir, 'operation', 'add', 'south-sudan');
      const token = readFileSync(tokenFile(dataDir), 'utf8').trim();
      const importing = fetch(`${server.url}/import?operation=south-sudan&name=rounds.csv`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
        body: dtmCsv(40),
      });
      await Promise.race([pause(150), importing]);
      server.signal('SIGTERM');
      const report = await (await importing).json();
      expect([report.outcome, report.rows.accepted]).toEqual(['imported', 3_200]);
      const answeredAt = performance.now();
      expect((await server.ended).code).toBe(0);
      expect(performance.now() - answeredAt).toBeLessThan(4_000);
      await expect(fetch(`${server.url}/livez`)).rejects.toThrow();
    });

    it('ends at once when asked twice', async () => {
      const dataDir = dirs().prepared('stopped-twice');
      const server = await programs().startServer(dataDir);
      // A client that holds a request open: without the second signal it would be waited for.
      const held = fetch(`${server.url}/import?operation=libya-2011&name=slow.csv`, {
        method: 'POST',
        body: new ReadableStream({ pull: () => pause(60_000, undefined, { ref: false }) }),
        ...{ duplex: 'half' },
      }).catch(() => 'cut off');
      await pause(200);
      server.signal('SIGTERM');
      await pause(200);
      server.signal('SIGTERM');
      expect((await server.ended).code).toBe(1);
      expect(await held).toBe('cut off');
    });
  });
};
