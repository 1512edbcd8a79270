import { describe, expect, it } from 'vitest';
import type { OpenForTest } from './open-for-test';
import { anId, CENTRE, centreOf, withCentre } from './reported-centre';

/** What every store promises of reports from the ground. */
export const describeReports = (open: OpenForTest): void => {
  describe('reports', () => {
    it('add dated entries to the logs beside those of imports, and one entry to the feed', async () => {
      const { store } = open();
      const { code, send } = await withCentre(store);
      const before = await store.changes.head(code);
      expect(await store.changes.heads(code)).toEqual({ seq: before, seqButReports: before });
      const outcome = await send({
        present: 3_000,
        status: { status: 'standby', note: 'water is short' },
        services: { water: false },
      });
      expect(outcome).toMatchObject({ kind: 'answered', answer: { outcome: 'accepted' } });
      const { counts, statusLog, serviceLog } = await centreOf(store, code);
      const at = '2011-03-10T08:00:00.000Z';
      const report = { number: 1, basedOn: 0, reporter: 'shiftLead', confirmed: [] };
      expect(counts).toEqual([
        ...CENTRE.counts,
        expect.objectContaining({ at, value: 3_000, source: 'reported', report }),
      ]);
      expect(statusLog).toMatchObject([{ at, status: 'standby', note: 'water is short', report }]);
      expect(serviceLog).toMatchObject([{ at, service: 'water', isThere: false, report }]);
      expect(await store.changes.since(code, before, 10)).toMatchObject([
        {
          entity: 'centre',
          action: 'changed',
          count: 1,
          sensitivity: 'public',
          importId: null,
          place: CENTRE.place.id,
        },
      ]);
      expect(await store.changes.heads(code)).toEqual({ seq: before + 1, seqButReports: before });
    });

    it('are answered alike and written once when sent twice under one id', async () => {
      const { store } = open();
      const { code, send } = await withCentre(store);
      const id = anId();
      const first = await send({ id });
      const head = await store.changes.head(code);
      await send({ basedOn: 1, present: 3_050 });
      expect(await send({ id, confirmed: true })).toEqual(first);
      expect((await centreOf(store, code)).counts).toHaveLength(4);
      expect(await store.changes.head(code)).toBe(head + 1);
    });

    it('under an id that is taken by another report are refused', async () => {
      const { store } = open();
      const { send } = await withCentre(store);
      const id = anId();
      await send({ id });
      expect(await send({ id, present: 3_001 })).toEqual({ kind: 'idTaken' });
    });

    it('of which one is doubtful write nothing until it is confirmed', async () => {
      const { store } = open();
      const { code, send } = await withCentre(store);
      const head = await store.changes.head(code);
      const id = anId();
      const asked = await send({ id, present: 13_000 });
      expect(asked).toMatchObject({ answer: { doubts: [{ code: 'abovePlaces' }] } });
      expect(await store.changes.head(code)).toBe(head);
      await send({ id, present: 13_000, confirmed: true });
      const { counts } = await centreOf(store, code);
      expect(counts.at(-1)).toMatchObject({
        value: 13_000,
        report: { confirmed: ['abovePlaces'] },
      });
    });
  });
};
