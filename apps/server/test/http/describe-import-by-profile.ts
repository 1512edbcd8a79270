import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BY, openDeskApp } from '../support/desk-app';
import type { TestApp } from '../support/open-test-app';

const operation = 'by-profile';

/** Files that are read as one before them was, without anybody to ask. */
export const describeImportByProfile = (opened: () => TestApp): void => {
  describe('files that are imported by a profile', () => {
    const desk = openDeskApp(opened, operation);
    beforeAll(async () => {
      await desk.start();
      const names = { en: 'By profile' };
      await desk.post('operation.add', { code: operation, names, countries: ['SSD'] });
    });
    afterAll(() => rmSync(desk.root, { recursive: true, force: true }));

    it('are read on the command line as a profile says, by whom is recorded', async () => {
      const own = 'Code;Camp;Y;X;People;Kind\nC1;Aweri;8,5;30,3;420;Ecole\n';
      const id = await desk.upload(own, 'own.csv');
      const columns = { id: 0, name: 1, latitude: 2, longitude: 3, idpIndividuals: 4, type: 5 };
      const { findings } = await desk.said(id, {
        format: 'dtm-sites',
        mapping: { sheet: null, headerRow: 1, columns },
      });
      expect(findings?.questions).toMatchObject([{ field: 'type', value: 'Ecole', rows: 1 }]);
      const { choices } = await desk.settled(id);
      await desk.said(id, { ...choices, values: { type: { ecole: 'collectiveCentre' } } });
      await desk.post('import.store', { id, by: BY, profile: 'School list' });
      await desk.settled(id);
      const next = own.replace('C1', 'C2').replace('Ecole', 'ECOLE');
      const as = { asOf: '2021-10-31', profile: 'School list', by: BY };
      const imported = await desk.importAs(as, next);
      expect(await imported.json()).toMatchObject({ outcome: 'imported', format: 'dtm-sites' });
      const [record] = (await desk.ask('import.list')).records;
      expect(record.origin).toMatchObject({
        by: BY,
        profile: 'School list',
        skipsRejected: false,
        isKept: false,
        choices: { asOf: '2021-10-31', values: { type: { ecole: 'collectiveCentre' } } },
      });
      const sites = await desk.ask('site.list', { asOf: '2021-10-31' });
      expect(JSON.stringify(sites)).toContain('collectiveCentre');
      expect(JSON.stringify(sites)).not.toContain('"other"');
      const unknown = await desk.importAs({ profile: 'Nobody', by: BY }, next);
      expect(await unknown.json()).toMatchObject({ code: 'unknownProfile' });
      expect((await desk.importAs({ profile: 'School list' }, next)).status).toBe(400);
      for (const taken of [record.id, id]) {
        expect((await desk.post('import.undo', { id: taken, by: BY })).status).toBe(200);
      }
    });
  });
};
