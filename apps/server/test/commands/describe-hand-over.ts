import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataDirs } from '../support/data-dirs';
import { dtmCsv } from '../support/dtm-csv';
import { aRequest, read } from '../support/open-test-app';
import type { Programs, Server } from '../support/programs';

/** The command line while a server has the data folder open, and how that server stops. */
export const describeHandOver = (dirs: () => DataDirs, programs: () => Programs): void => {
  describe('the command line beside a server', () => {
    let dataDir = '';
    let server: Server;
    beforeAll(async () => {
      dataDir = dirs().prepared('hand-over');
      server = await programs().startServer(dataDir);
    });
    afterAll(() => server.signal('SIGKILL'));

    it('hands its work to the server, whose map then shows it', async () => {
      const file = join(dataDir, 'rounds.csv');
      writeFileSync(file, dtmCsv(2));
      const added = await programs().waystation(dataDir, 'operation', 'add', 'south-sudan');
      expect(added.stdout).toContain('Added the operation south-sudan');
      const args = ['import', file, '--operation', 'south-sudan'];
      const imported = await programs().waystation(dataDir, ...args);
      expect(imported.stderr).toContain(`the server at ${server.url}`);
      expect(imported.stdout).toContain('160 read, 160 accepted');
      const { pathname, search } = new URL(
        aRequest(read('round.list', { operation: 'south-sudan' })).url,
      );
      const answer = await (await fetch(`${server.url}${pathname}${search}`)).json();
      expect(answer.result.data).toHaveLength(2);
    });

    it('names the server in the status', async () => {
      const { stdout } = await programs().waystation(dataDir, 'status');
      expect(stdout).toContain(`process ${server.pid}`);
      expect(stdout).toContain(server.url);
      expect(stdout).toMatch(/libya-2011 .* 41 .* 25 /);
    });

    it('lets a second server on the same folder end within two seconds, naming the first', async () => {
      const startedAt = performance.now();
      const second = programs().start('main.js', [], { PORT: '0', WAYSTATION_DATA_DIR: dataDir });
      const { code, stderr } = await second.ended;
      expect(code).toBe(1);
      expect(performance.now() - startedAt).toBeLessThan(2_000);
      expect(stderr).toContain(`process ${server.pid}`);
      expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    });

    it('never prints or logs the token, and stops cleanly with 0', async () => {
      const { stdout: path } = await programs().waystation(dataDir, 'token', 'path');
      const { readFileSync } = await import('node:fs');
      const token = readFileSync(path.trim(), 'utf8').trim();
      server.signal('SIGTERM');
      const { code, stdout, stderr } = await server.ended;
      expect(code).toBe(0);
      expect(`${stdout}${stderr}`).not.toContain(token);
      expect(stdout.trimEnd().split('\n').at(-1)).toMatch(
        /^Waystation is ready: http:\/\/localhost:\d+$/,
      );
    });

    it('starts again on the same folder and loads nothing twice', async () => {
      server = await programs().startServer(dataDir);
      server.signal('SIGINT');
      const { code, stdout } = await server.ended;
      expect(code).toBe(0);
      expect(stdout).toMatch(/demo: Libya 2011 .*unchanged/);
    });
  });
};
