import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { tokenFile } from '../../src/token/operator-token';
import type { DataDirs } from '../support/data-dirs';
import { dtmCsv } from '../support/dtm-csv';
import { read } from '../support/open-test-app';
import type { Programs, Server } from '../support/programs';

/** 6,400 rows: an import that takes about a second. */
const ROUNDS = 80;

/** Moments of the import at which the server is killed. */
const MOMENTS_MS = [150, 600] as const;

const bearer = (dataDir: string) => ({
  authorization: `Bearer ${readFileSync(tokenFile(dataDir), 'utf8').trim()}`,
});

const addOperation = (server: Server, dataDir: string): Promise<Response> =>
  fetch(`${server.url}/trpc/operation.add`, {
    method: 'POST',
    headers: { ...bearer(dataDir), 'content-type': 'application/json' },
    body: JSON.stringify({ code: 'south-sudan', names: { en: 'South Sudan' }, countries: ['SSD'] }),
  });

const importRounds = (server: Server, dataDir: string): Promise<Response> =>
  fetch(`${server.url}/import?operation=south-sudan&name=rounds.csv`, {
    method: 'POST',
    headers: bearer(dataDir),
    body: dtmCsv(ROUNDS),
  });

const countRounds = async (server: Server): Promise<number> => {
  const answer = await fetch(`${server.url}${read('round.list', { operation: 'south-sudan' })}`);
  return (await answer.json()).result.data.length;
};

/** What is left when the server is killed in the middle of an import. */
export const describeKilledServer = (dirs: () => DataDirs, programs: () => Programs): void => {
  describe('a server killed in the middle of an import', () => {
    it('starts again with all of the file or nothing of it', async () => {
      const dataDir = dirs().prepared('killed');
      for (const moment of MOMENTS_MS) {
        const server = await programs().startServer(dataDir);
        await addOperation(server, dataDir);
        const before = await countRounds(server);
        const importing = importRounds(server, dataDir).then(
          () => 'answered',
          () => 'cut off',
        );
        await Promise.race([pause(moment), importing]);
        server.signal('SIGKILL');
        await Promise.all([server.ended, importing]);
        const next = await programs().startServer(dataDir);
        expect([before, ROUNDS]).toContain(await countRounds(next));
        next.signal('SIGTERM');
        expect((await next.ended).code).toBe(0);
      }
    }, 120_000);
  });
};
