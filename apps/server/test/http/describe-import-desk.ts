import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { NO_CHOICES } from '@waystation/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BY, openDeskApp, siteSheet } from '../support/desk-app';
import { aRequest, read, type TestApp } from '../support/open-test-app';

const operation = 'desk';

const GOOD = ['A1,Aweri,8.5,30.3,420', 'A2,Belkor,8.4,31.4,130'];
const BAD = 'A3,Chirro,8.6,32.1,minus';

/** Files from their upload to what they change, and back. */
export const describeImportDesk = (opened: () => TestApp): void => {
  describe('files that are checked before they are stored', () => {
    const desk = openDeskApp(opened, operation);
    beforeAll(async () => {
      await desk.start();
      await desk.post('operation.add', {
        code: operation,
        names: { en: 'Desk' },
        countries: ['SSD'],
      });
    });
    afterAll(() => rmSync(desk.root, { recursive: true, force: true }));

    it('ask what the file does not say, and are read with the answer', async () => {
      const id = await desk.upload(siteSheet(...GOOD));
      const asked = await desk.settled(id);
      expect(asked.findings?.report.rejects).toMatchObject([{ code: 'unknownDate' }]);
      const told = await desk.said(id);
      expect(told.findings).toMatchObject({
        inspection: { format: { id: 'dtm-sites', reason: 'header' }, mayBeKept: true },
        report: { outcome: 'dryRun', rows: { accepted: 2, rejected: 0 } },
        totals: [{ value: 550, subjects: 2 }],
      });
      expect((await desk.ask('site.list', { asOf: '2021-09-30' })).rows ?? []).toHaveLength(0);
      await desk.post('import.discard', { id });
      expect((await desk.ask('import.list')).drafts).toEqual([]);
      expect(readdirSync(join(desk.root, operation))).toEqual([]);
    });

    it('store nothing while one row is bad, unless somebody says to leave it out', async () => {
      const id = await desk.upload(siteSheet(...GOOD, BAD));
      await desk.said(id);
      const refused = await desk.post('import.store', { id, by: BY });
      expect(await refused.json()).toMatchObject({
        error: { data: { failure: 'importRefused', refusal: 'rowsRejected' } },
      });
      expect((await desk.ask('import.list')).records).toEqual([]);
      const profile = 'Camp list';
      await desk.post('import.store', { id, by: BY, skipsRejected: true, profile });
      expect(await desk.settled(id)).toMatchObject({ state: 'applied' });
      expect((await desk.ask('import.list')).drafts).toEqual([]);
      expect((await desk.ask('import.list')).records).toMatchObject([
        {
          id,
          file: 'sites.csv',
          rejected: 1,
          origin: { by: BY, skipsRejected: true, isKept: true, profile },
          undone: null,
        },
      ]);
      expect(readdirSync(join(desk.root, operation))).toEqual([`${id}.file`]);
    });

    it('say what would be replaced, and what of the same columns was said before', async () => {
      const id = await desk.upload(siteSheet('A1,Aweri,8.5,30.3,500'));
      expect((await desk.settled(id)).profile).toBe('Camp list');
      const { findings } = await desk.said(id);
      expect(findings?.changes).toMatchObject([{ before: 420, after: 500 }]);
      expect(findings?.missing).toMatchObject([{ figures: 1 }]);
      await desk.post('import.store', { id, by: BY });
      await desk.settled(id);
      const [{ id: first }] = (await desk.ask('import.list')).records.slice(-1);
      const tooEarly = await desk.post('import.undo', { id: first, by: BY });
      expect((await tooEarly.json()).error.data.refusal).toBe('laterImport');
      expect((await desk.post('import.undo', { id, by: BY, note: 'Wrong file.' })).status).toBe(
        200,
      );
      expect((await desk.post('import.undo', { id: first, by: BY })).status).toBe(200);
      expect((await desk.ask('round.list')) ?? []).toEqual([]);
      expect((await desk.ask('import.list')).records).toMatchObject([
        { undone: { by: BY, note: 'Wrong file.' } },
        { undone: { by: BY } },
      ]);
    });

    it('go on after the server was started again; one about persons is nowhere any more', async () => {
      const [clean, personal] = [
        await desk.upload(siteSheet(...GOOD)),
        await desk.upload(siteSheet(...GOOD).replace('latitude', 'Phone')),
      ];
      expect((await desk.settled(clean)).findings?.inspection.mayBeKept).toBe(true);
      expect((await desk.settled(personal)).findings?.inspection.mayBeKept).toBe(false);
      await desk.start();
      expect((await desk.said(clean)).state).toBe('ready');
      const gone = await desk.post('import.choose', { id: personal, choices: NO_CHOICES });
      expect((await gone.json()).error.data.refusal).toBe('fileGone');
    });

    it('are for the holder of the token alone', async () => {
      const { app } = opened();
      const query = new URLSearchParams({ operation, name: 'sites.csv', by: BY });
      const sent = aRequest(`/import/file?${query}`, {
        method: 'POST',
        body: siteSheet(...GOOD),
        headers: { origin: 'http://localhost:4310' },
      });
      expect((await app(sent)).status).toBe(401);
      expect((await app(aRequest(read('import.list', { operation })))).status).toBe(401);
    });
  });
};
