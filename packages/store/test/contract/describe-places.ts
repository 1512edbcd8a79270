import { aCrossing, aSite } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { aBatch, aCentre, aSource } from '../builders';
import { newOperation, type OpenForTest } from './open-for-test';

const PRESENT = { at: '2011-03-07', kind: 'present' as const, source: 'IOM-DTM' };

/** What every store promises of sites, centres and crossings. */
export const describePlaces = (open: OpenForTest): void => {
  describe('places', () => {
    it('gives back a site with every field, and one without coordinates', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const full = aSite({
        alternateNames: ['جوبا'],
        externalIds: { dtm: 'ssid_SS0101_0002' },
        position: [31.225175, 4.695619],
        precision: 'approximate',
        precisionKm: 2.5,
        sensitivity: 'restricted',
        notes: 'Reassessed',
        flags: ['duplicateRow'],
      });
      const nowhere = aSite({ id: 'site:nowhere', position: null, flags: ['missingCoordinates'] });
      await store.imports.apply(aBatch(code, { sites: [full, nowhere] }), false);
      expect(await store.places.sites(code)).toEqual([nowhere, full]);
      expect(await store.places.centres(code)).toEqual([]);
    });

    it('keeps a centre with its logs in order of their days, however they arrive', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const centre = aCentre({
        statusLog: [
          { at: '2011-07-01', status: 'closed' },
          { at: '2011-02-28', status: 'operating' },
        ],
        counts: [{ ...PRESENT, value: 15_000, qualifier: 'about' }],
        serviceLog: [
          { at: '2011-03-01', service: 'water', isThere: true },
          { at: '2011-03-01', service: 'medical', isThere: false },
        ],
      });
      await store.imports.apply(aBatch(code, { sources: [aSource()], centres: [centre] }), false);
      const [stored] = await store.places.centres(code);
      expect(stored?.statusLog.map(({ at }) => at)).toEqual(['2011-02-28', '2011-07-01']);
      expect(stored?.counts).toEqual(centre.counts);
      expect(stored?.serviceLog).toEqual(centre.serviceLog);
      expect(stored?.place).toEqual(centre.place);
    });

    it('joins entries of a file of their own to the log, each once', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const log = aCentre({ counts: [{ ...PRESENT, value: 15_000 }] });
      const entries = { centre: log.place.id, statusLog: [], counts: log.counts };
      await store.imports.apply(aBatch(code, { centres: [aCentre()] }), false);
      const joined = await store.imports.apply(aBatch(code, { centreLogs: [entries] }), false);
      expect(joined).toMatchObject({ added: 1, changed: 0 });
      const again = await store.imports.apply(aBatch(code, { centreLogs: [entries] }), false);
      expect(again).toMatchObject({ importId: null, unchanged: 1 });
      expect((await store.places.centres(code))[0]?.counts).toEqual(log.counts);
      expect((await store.changes.since(code, 0, 100)).slice(-2)).toMatchObject([
        { entity: 'centre', action: 'changed', count: 1 },
        { entity: 'import' },
      ]);
    });

    it('corrects a count of the same day, source and note instead of contradicting it', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const first = aCentre({ counts: [{ ...PRESENT, value: 15_000 }] });
      const second = aCentre({ counts: [{ ...PRESENT, value: 12_000 }] });
      await store.imports.apply(aBatch(code, { centres: [first] }), false);
      const applied = await store.imports.apply(aBatch(code, { centres: [second] }), false);
      expect(applied).toMatchObject({ added: 0, changed: 1 });
      expect((await store.places.centres(code))[0]?.counts).toEqual(second.counts);
    });

    it('keeps a crossing with the words of its source', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const crossing = aCrossing({ whoMayPass: 'all arrivals' });
      const entry = { at: '2011-04-21', status: 'restricted', note: 'Libyan side taken' } as const;
      const { statusLog } = aCrossing({ statusLog: [entry] });
      const log = { crossing: crossing.place.id, statusLog };
      await store.imports.apply(aBatch(code, { crossings: [crossing] }), false);
      await store.imports.apply(aBatch(code, { crossingLogs: [log] }), false);
      expect(await store.places.crossings(code)).toEqual([{ ...crossing, statusLog }]);
    });

    it('refuses a log of a place that nobody described', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const { place, counts } = aCentre({ counts: [{ ...PRESENT, value: 1 }] });
      const orphan = { centre: place.id, statusLog: [], counts };
      await expect(
        store.imports.apply(aBatch(code, { centreLogs: [orphan] }), false),
      ).rejects.toMatchObject({ code: 'brokenReference' });
    });
  });
};
