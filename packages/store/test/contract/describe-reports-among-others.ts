import { aReport } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { aBatch, aCentre } from '../builders';
import { newOperation, type OpenForTest } from './open-for-test';
import { anId, centreOf, NOW, withCentre } from './reported-centre';

/** What every store promises of a report beside other reports, and beside imports. */
export const describeReportsAmongOthers = (open: OpenForTest): void => {
  describe('reports among others', () => {
    it('sent at once by two who saw the same are both kept, and the second is told', async () => {
      const { store } = open();
      const { code, send } = await withCentre(store);
      const outcomes = await Promise.all([send({ present: 3_000 }), send({ present: 3_100 })]);
      const answers = outcomes.flatMap((one) =>
        one.kind === 'answered' && one.answer.outcome === 'accepted' ? [one.answer] : [],
      );
      expect(answers.toSorted((a, b) => a.number - b.number)).toMatchObject([
        { number: 1, conflicting: [] },
        { number: 2, conflicting: ['present'] },
      ]);
      const { counts } = await centreOf(store, code);
      expect(counts.map(({ value }) => value).toSorted()).toEqual([12_000, 2_800, 3_000, 3_100]);
    });

    it('stay when the operation is imported again, corrected or with less in it', async () => {
      const { store } = open();
      const { code, batch, send } = await withCentre(store);
      await send({ present: 3_000, services: { water: false } });
      const reported = await centreOf(store, code);
      expect(await store.imports.apply(batch, false)).toMatchObject({ importId: null, changed: 0 });
      expect(await centreOf(store, code)).toEqual(reported);
      const corrected = aCentre({ services: ['food'] });
      await store.imports.apply(aBatch(code, { centres: [corrected] }), false);
      expect(await centreOf(store, code)).toEqual({ ...reported, services: ['food'] });
    });

    it('under one id about two centres, sent at once, are one report', async () => {
      const { store } = open();
      const { code, send } = await withCentre(store);
      const other = aCentre({ place: { ...aCentre().place, id: 'centre:OTHER' } });
      await store.imports.apply(aBatch(code, { centres: [other] }), false);
      const id = anId();
      const kinds = (await Promise.all([send({ id }), send({ id, centre: other.place.id })])).map(
        ({ kind }) => kind,
      );
      expect(kinds.toSorted()).toEqual(['answered', 'idTaken']);
    });

    it('of a centre that is not there, or in another operation, are refused', async () => {
      const { store } = open();
      const { send } = await withCentre(store);
      const { code: elsewhere } = await newOperation(store);
      expect(await send({ centre: 'centre:nowhere' })).toEqual({ kind: 'centreNotFound' });
      expect(await store.reports.centre(elsewhere, aReport({ id: anId() }), NOW)).toEqual({
        kind: 'centreNotFound',
      });
    });

    it('that say nothing are refused with the reason', async () => {
      const { store } = open();
      const { send } = await withCentre(store);
      expect(await send({ present: undefined })).toEqual({
        kind: 'refused',
        refusal: { kind: 'saysNothing' },
      });
    });
  });
};
