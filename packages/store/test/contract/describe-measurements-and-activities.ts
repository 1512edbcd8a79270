import { aMeasurement, anActivity } from '@waystation/domain/testing/standards';
import { describe, expect, it } from 'vitest';
import { aBatch, aCentre, aSource } from '../builders';
import { newOperation, type OpenForTest } from './open-for-test';

const SURVEY = {
  sources: [aSource({ id: 'WASH-SURVEY' })],
  centres: [aCentre()],
  measurements: [aMeasurement(), aMeasurement({ quantity: 'toilets', value: 12.5 })],
};

const SHEET = {
  sources: [aSource({ id: 'OCHA-3W-2022-01-2022-03' })],
  activities: [anActivity(), anActivity({ sector: 'WSH' })],
};

/** What every store promises of what was measured at places, and of who works where. */
export const describeMeasurementsAndActivities = (open: OpenForTest): void => {
  describe('measurements and activities', () => {
    it('keeps measurements by place, quantity, day and source, and says so in the feed', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const applied = await store.imports.apply(aBatch(code, SURVEY), false);
      expect(applied.records).toContainEqual({
        kind: 'measurement',
        added: 2,
        changed: 0,
        unchanged: 0,
      });
      expect(await store.places.measurements(code)).toEqual(SURVEY.measurements);
      expect(await store.changes.since(code, 0, 100)).toContainEqual(
        expect.objectContaining({ entity: 'measurement', action: 'added', count: 2 }),
      );
    });

    it('replaces a corrected measurement, and keeps those of other days beside it', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      await store.imports.apply(aBatch(code, SURVEY), false);
      const measurements = [aMeasurement({ value: 44 }), aMeasurement({ at: '2011-03-08' })];
      expect(await store.imports.apply(aBatch(code, { measurements }), false)).toMatchObject({
        added: 1,
        changed: 1,
      });
      const kept = await store.places.measurements(code);
      expect(kept.map(({ at, value }) => [at, value])).toEqual([
        ['2011-03-07', 44],
        ['2011-03-08', 40],
        ['2011-03-07', 12.5],
      ]);
    });

    it('refuses what was measured at a place that nobody has described', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const { sources, measurements } = SURVEY;
      await expect(
        store.imports.apply(aBatch(code, { sources, measurements }), false),
      ).rejects.toThrow('place centre:CT-CHOUCHA');
      expect(await store.places.measurements(code)).toEqual([]);
    });

    it('keeps activities once, whatever is said again', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      await store.imports.apply(aBatch(code, SHEET), false);
      expect(await store.imports.apply(aBatch(code, SHEET), false)).toMatchObject({
        importId: null,
        unchanged: 3,
      });
      const kept = await store.activities.list(code);
      expect(kept.map(({ sector }) => sector).toSorted()).toEqual(['CCM', 'WSH']);
      expect(kept).toContainEqual(anActivity());
    });

    it('refuses activities of a sheet that nobody has described', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const { activities } = SHEET;
      await expect(store.imports.apply(aBatch(code, { activities }), false)).rejects.toThrow(
        'source OCHA-3W-2022-01-2022-03',
      );
    });
  });
};
