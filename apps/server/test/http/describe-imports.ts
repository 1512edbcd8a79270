import { describe, expect, it } from 'vitest';
import { openApp } from '../../src/app/open-app';
import { readHere } from '../../src/imports/file-reading';
import { dtmCsv } from '../support/dtm-csv';
import { sendFile } from '../support/import-requests';
import { aRequest, read, type TestApp } from '../support/open-test-app';
import { demoFile } from '../support/shared-data';

const addOperation = (opened: TestApp, code: string, country: string): Promise<Response> =>
  opened.app(
    aRequest('/trpc/operation.add', {
      method: 'POST',
      token: opened.token,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code, names: { en: code }, countries: [country] }),
    }),
  );

/** Imports over HTTP. */
export const describeImports = (opened: () => TestApp): void => {
  describe('imports', () => {
    it('store a file, and say of the same file again that nothing changed', async () => {
      const { app, token, logged } = opened();
      await addOperation(opened(), 'imports', 'SSD');
      const query = { operation: 'imports', name: 'rounds.csv' };
      const first = await (await app(sendFile(query, dtmCsv(3), token))).json();
      const second = await (await app(sendFile(query, dtmCsv(3), token))).json();
      expect([first.outcome, first.rows.accepted]).toEqual(['imported', 240]);
      expect([second.outcome, second.rows.unchanged]).toEqual(['unchanged', 240]);
      expect([second.importId, second.sha256]).toEqual([null, first.sha256]);
      const listed = await app(aRequest('/imports?operation=imports', { token }));
      expect(await listed.json()).toMatchObject([{ file: 'rounds.csv', sha256: first.sha256 }]);
      expect(logged.filter(({ event }) => event === 'import')).toMatchObject([
        { operation: 'imports', outcome: 'imported', accepted: 240 },
        { operation: 'imports', outcome: 'unchanged', accepted: 0 },
      ]);
    });

    it('are seen by the next read', async () => {
      const { app, token } = opened();
      await addOperation(opened(), 'seen', 'SSD');
      const totals = read('round.list', { operation: 'seen' });
      expect((await (await app(aRequest(totals))).json()).result.data).toEqual([]);
      await app(sendFile({ operation: 'seen', name: 'rounds.csv' }, dtmCsv(2), token));
      expect((await (await app(aRequest(totals))).json()).result.data).toHaveLength(2);
    });

    it('store nothing in a dry run', async () => {
      const { app, token } = opened();
      await addOperation(opened(), 'rehearsed', 'SSD');
      const query = { operation: 'rehearsed', name: 'rounds.csv', dryRun: 'true' };
      const report = await (await app(sendFile(query, dtmCsv(2), token))).json();
      expect([report.outcome, report.rows.accepted]).toEqual(['dryRun', 160]);
      const listed = await app(aRequest('/imports?operation=rehearsed', { token }));
      expect(await listed.json()).toEqual([]);
    });

    it('keep a restricted file from the public, totals and all', async () => {
      const { app, token } = opened();
      await addOperation(opened(), 'restricted', 'SSD');
      const query = { operation: 'restricted', name: 'rounds.csv', sensitivity: 'restricted' };
      await app(sendFile(query, dtmCsv(1), token));
      const totals = read('round.list', { operation: 'restricted' });
      const asPublic = await (await app(aRequest(totals))).json();
      const asOperator = await (await app(aRequest(totals, { token }))).json();
      expect(asPublic.result.data[0]).toMatchObject({ total: null, totalAbsence: 'suppressed' });
      expect(asOperator.result.data[0].total).toBeGreaterThan(0);
    });

    it('wait in a line, and the one too many is told when to come back', async () => {
      const { parts, token } = opened();
      let open: () => void = () => undefined;
      const gate = new Promise<void>((resolve) => {
        open = resolve;
      });
      const slow = async (file: Parameters<typeof readHere>[0]) => gate.then(() => readHere(file));
      const { app } = await openApp({ ...parts, readFile: slow });
      const query = { operation: 'libya-2011', name: 'crossings.csv' };
      const waiting = Array.from({ length: 5 }, () =>
        app(sendFile(query, demoFile('crossings.csv'), token)),
      );
      const oneTooMany = await Promise.race([
        ...waiting,
        app(sendFile(query, demoFile('crossings.csv'), token)),
      ]);
      open();
      const answers = await Promise.all(waiting);
      const refused = [oneTooMany, ...answers].find(({ status }) => status === 503);
      expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(4);
    });
  });
};
