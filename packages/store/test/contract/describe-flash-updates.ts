import { randomUUID } from 'node:crypto';
import type { NewFlash, Store } from '@waystation/domain';
import { aFlashContent, aFlashUpdate } from '@waystation/domain/testing/flash';
import { describe, expect, it } from 'vitest';
import { newOperation, type OpenForTest } from './open-for-test';

const WITHDRAWAL = { reason: 'It was another county.', by: 'Desk', at: '2021-11-30T09:00:00.000Z' };

const withFlash = async (store: Store) => {
  const { code } = await newOperation(store);
  return {
    code,
    publish: (said: Partial<NewFlash> = {}, event: number | null = null, seen = 0) =>
      store.flashUpdates.publish(
        code,
        { ...aFlashUpdate(), id: randomUUID(), ...said },
        { event, seen },
      ),
    list: () => store.flashUpdates.list(code),
  };
};

const published = (event: number, version: number) => ({
  kind: 'published',
  key: { event, version },
});

/** What every store promises of flash updates. */
export const describeFlashUpdates = (open: OpenForTest): void => {
  describe('flash updates', () => {
    it('are kept as they were written, with one entry of the feed', async () => {
      const { store } = open();
      const { code, publish, list } = await withFlash(store);
      const before = await store.changes.head(code);
      const update = aFlashUpdate({
        id: randomUUID(),
        said: aFlashContent({ sensitivity: 'restricted' }),
      });
      expect(await publish(update)).toEqual(published(1, 1));
      expect(await list()).toEqual([{ update, withdrawn: null }]);
      expect(await store.changes.since(code, before, 10)).toMatchObject([
        { entity: 'flashUpdate', action: 'added', count: 1, sensitivity: 'restricted' },
      ]);
    });

    it('are numbered by event and update', async () => {
      const { publish } = await withFlash(open().store);
      expect(await publish()).toEqual(published(1, 1));
      expect(await publish()).toEqual(published(2, 1));
      expect(await publish({}, 1, 1)).toEqual(published(1, 2));
      expect(await publish({}, 7, 0)).toEqual({ kind: 'eventNotFound' });
    });

    it('are published once, however often they are sent; another under the same id is not', async () => {
      const { store } = open();
      const { code, publish, list } = await withFlash(store);
      const id = randomUUID();
      await publish({ id });
      const before = await store.changes.head(code);
      const again = { id, publishedAt: '2021-11-29T10:00:00.000Z' };
      expect(await publish(again)).toEqual(published(1, 1));
      expect(await publish({ id, changed: 'Another.' })).toEqual({ kind: 'idTaken' });
      expect(await list()).toHaveLength(1);
      expect(await store.changes.head(code)).toBe(before);
    });

    it('wait for each other: of two next updates at once one is overtaken', async () => {
      const { publish } = await withFlash(open().store);
      await publish();
      const outcomes = await Promise.all([publish({}, 1, 1), publish({}, 1, 1)]);
      expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['overtaken', 'published']);
    });

    it('are withdrawn once, and stay', async () => {
      const { store } = open();
      const { code, publish, list } = await withFlash(store);
      await publish();
      const key = { event: 1, version: 1 };
      expect(await store.flashUpdates.withdraw(code, key, WITHDRAWAL)).toBe('withdrawn');
      expect(await store.flashUpdates.withdraw(code, key, WITHDRAWAL)).toBe('alreadyWithdrawn');
      expect(await store.flashUpdates.withdraw(code, { event: 2, version: 1 }, WITHDRAWAL)).toBe(
        'notFound',
      );
      expect(await list()).toMatchObject([{ update: key, withdrawn: WITHDRAWAL }]);
    });
  });
};
