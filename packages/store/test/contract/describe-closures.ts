import { randomUUID } from 'node:crypto';
import { ClosureId, type Store } from '@waystation/domain';
import { aRoadReport } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { newOperation, type OpenForTest } from './open-for-test';

const NOW = new Date('2026-11-20T08:00:00Z');

const withRoads = async (store: Store) => {
  const { code } = await newOperation(store);
  const id = ClosureId.parse(randomUUID());
  return {
    code,
    id,
    send: (said: Parameters<typeof aRoadReport>[0] = {}, kmOutside: number | null = null) =>
      store.closures.report(code, aRoadReport({ id, ...said }), {
        now: NOW,
        kmOutside,
        offRoads: null,
      }),
    sendReopening: (said: Parameters<typeof aRoadReport>[0] = {}) =>
      store.closures.report(
        code,
        aRoadReport({
          id: randomUUID(),
          at: '2026-11-20T07:00:00Z',
          basedOn: 1,
          says: { kind: 'reopened', closure: id },
          ...said,
        }),
        { now: NOW, kmOutside: null, offRoads: null },
      ),
    closures: () => store.closures.list(code),
  };
};

/** What every store promises of roads reported closed. */
export const describeClosures = (open: OpenForTest): void => {
  describe('closures', () => {
    it('are kept with where they are, and with one entry of the feed', async () => {
      const { store } = open();
      const { code, id, send, closures } = await withRoads(store);
      const before = await store.changes.head(code);
      expect(await send()).toMatchObject({ answer: { outcome: 'accepted', closure: id } });
      expect(await closures()).toEqual([
        {
          id,
          position: [31.6, 4.85],
          road: 'Aswa bridge',
          sensitivity: 'public',
          log: [
            {
              status: 'closed',
              at: '2026-11-20T06:00:00.000Z',
              source: 'staff',
              note: null,
              number: 1,
              basedOn: 0,
              confirmed: [],
              reason: 'water',
              closedTo: 'all',
              until: null,
            },
          ],
        },
      ]);
      expect(await store.changes.since(code, before, 10)).toMatchObject([
        { entity: 'road', action: 'added', count: 1, sensitivity: 'public', importId: null },
      ]);
    });

    it('are added to by a reopening, and nothing is overwritten', async () => {
      const { store } = open();
      const { code, send, sendReopening, closures } = await withRoads(store);
      await send();
      const before = await store.changes.head(code);
      expect(await sendReopening()).toMatchObject({ answer: { number: 2, isConflicting: false } });
      const [closure] = await closures();
      expect(closure?.log.map(({ status, number }) => [status, number])).toEqual([
        ['closed', 1],
        ['reopened', 2],
      ]);
      expect(await store.changes.since(code, before, 10)).toMatchObject([
        { entity: 'road', action: 'changed' },
      ]);
    });

    it('are written once when sent twice under one id, and refused under one that is taken', async () => {
      const { store } = open();
      const { code, send, closures } = await withRoads(store);
      const first = await send();
      const head = await store.changes.head(code);
      expect(await send({ confirmed: true })).toEqual(first);
      expect(await send({ source: 'media' })).toEqual({ kind: 'idTaken' });
      expect(await closures()).toHaveLength(1);
      expect(await store.changes.head(code)).toBe(head);
    });

    it('of which one is doubtful write nothing until it is confirmed', async () => {
      const { store } = open();
      const { code, send, closures } = await withRoads(store);
      const head = await store.changes.head(code);
      expect(await send({}, 700)).toMatchObject({ answer: { doubts: [{ code: 'farOutside' }] } });
      expect(await store.changes.head(code)).toBe(head);
      expect(await closures()).toEqual([]);
      await send({ confirmed: true }, 700);
      expect(await closures()).toMatchObject([{ log: [{ confirmed: ['farOutside'] }] }]);
    });

    it('sent at once for one place by two are both seen: the second is asked', async () => {
      const { store } = open();
      const { send } = await withRoads(store);
      const outcomes = await Promise.all([send(), send({ id: randomUUID() })]);
      const said = outcomes.map((one) => (one.kind === 'answered' ? one.answer.outcome : one.kind));
      expect(said.toSorted()).toEqual(['accepted', 'unconfirmed']);
    });

    it('that are not there, or in another operation, cannot be reopened', async () => {
      const { store } = open();
      const { sendReopening } = await withRoads(store);
      expect(await sendReopening()).toEqual({ kind: 'closureNotFound' });
    });
  });
};
