import { Residents } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { aBatch, aSource, COUNTIES } from '../builders';
import { newOperation, type OpenForTest } from './open-for-test';

const residentsOf = (overrides: Partial<z.input<typeof Residents>> = {}): Residents =>
  Residents.parse({
    level: 2,
    pcode: 'SS0101',
    value: 490_000,
    asOf: '2022-12-31',
    asOfPrecision: 'year',
    source: 'COD-PS-SSD',
    ...overrides,
  });

const OF_2022 = {
  sources: [aSource({ id: 'COD-PS-SSD', title: 'COD-PS', publisher: 'OCHA' })],
  residents: [residentsOf({ pcode: 'SS0102', value: 0 }), residentsOf()],
};

/** What every store promises of the residents of areas. */
export const describeResidents = (open: OpenForTest): void => {
  describe('residents', () => {
    it('keeps them by area, source and date, and says so in the feed', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const applied = await store.imports.apply(aBatch(code, OF_2022), false);
      expect(applied.records).toContainEqual({
        kind: 'residents',
        added: 2,
        changed: 0,
        unchanged: 0,
      });
      const older = residentsOf({ asOf: '2019-12-31', value: 440_000 });
      await store.imports.apply(aBatch(code, { residents: [older] }), false);
      expect(await store.areas.residents(code, 2)).toEqual([
        residentsOf(),
        older,
        residentsOf({ pcode: 'SS0102', value: 0 }),
      ]);
      expect(await store.areas.residents(code, 1)).toEqual([]);
      expect(await store.areas.residentCounts(code)).toMatchObject([
        { level: 2, asOf: '2022-12-31', source: 'COD-PS-SSD', areas: 2 },
        { level: 2, asOf: '2019-12-31', asOfPrecision: 'year', areas: 1 },
      ]);
      expect(await store.changes.since(code, 0, 100)).toContainEqual(
        expect.objectContaining({ entity: 'residents', action: 'added', count: 2 }),
      );
    });

    it('is no figure: nothing of it is counted among the displaced', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      await store.imports.apply(aBatch(code, OF_2022), false);
      expect(await store.figures.roundTotals(code)).toEqual([]);
      expect(
        await store.figures.ofSubject(code, {
          kind: 'area',
          pcode: residentsOf().pcode,
          level: 2,
        }),
      ).toEqual([]);
    });

    it('changes nothing where the same rows come again, and replaces a corrected one', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      await store.imports.apply(aBatch(code, OF_2022), false);
      const head = await store.changes.head(code);
      expect(await store.imports.apply(aBatch(code, OF_2022), false)).toMatchObject({
        importId: null,
        unchanged: 3,
      });
      expect(await store.changes.head(code)).toBe(head);
      const corrected = residentsOf({ value: 495_000 });
      const batch = aBatch(code, { residents: [corrected] });
      expect(await store.imports.apply(batch, false)).toMatchObject({ added: 0, changed: 1 });
      expect(await store.areas.residents(code, 2)).toContainEqual(corrected);
    });

    it('needs no boundaries beforehand, and stays when they come', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      await store.imports.apply(aBatch(code, OF_2022), false);
      await store.imports.apply(aBatch(code, { areas: COUNTIES }), false);
      expect(await store.areas.residents(code, 2)).toHaveLength(2);
    });

    it('refuses residents of a source that nobody has described', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      await expect(
        store.imports.apply(aBatch(code, { residents: [residentsOf()] }), false),
      ).rejects.toThrow('source COD-PS-SSD');
      expect(await store.areas.residents(code, 2)).toEqual([]);
    });
  });
};
