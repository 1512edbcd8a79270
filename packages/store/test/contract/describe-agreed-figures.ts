import { randomUUID } from 'node:crypto';
import type { Store } from '@waystation/domain';
import { anAgreedFigure } from '@waystation/domain/testing/agreed';
import { describe, expect, it } from 'vitest';
import { newOperation, type OpenForTest } from './open-for-test';

const withAgreed = async (store: Store) => {
  const { code } = await newOperation(store);
  return {
    code,
    add: (said: Parameters<typeof anAgreedFigure>[0] = {}, seen = 0) => {
      const figure = anAgreedFigure({ id: randomUUID(), ...said });
      return store.agreedFigures.add(code, figure, seen);
    },
    list: () => store.agreedFigures.list(code),
  };
};

/** What every store promises of agreed figures. */
export const describeAgreedFigures = (open: OpenForTest): void => {
  describe('agreed figures', () => {
    it('are kept as they were written, with one entry of the feed', async () => {
      const { store } = open();
      const { code, add, list } = await withAgreed(store);
      const before = await store.changes.head(code);
      const figure = anAgreedFigure({
        number: { kind: 'range', least: 900, most: 1_300 },
        sensitivity: 'restricted',
      });
      expect(await add(figure)).toBe('written');
      expect(await list()).toEqual([figure]);
      expect(await store.changes.since(code, before, 10)).toMatchObject([
        { entity: 'agreedFigure', action: 'added', count: 1, sensitivity: 'restricted' },
      ]);
    });

    it('are added to in the order written, whatever day they hold from', async () => {
      const { add, list } = await withAgreed(open().store);
      await add({ holdsFrom: '2022-01-01' }, 0);
      await add({ holdsFrom: '2021-12-01', number: { kind: 'none' } }, 1);
      expect((await list()).map(({ holdsFrom }) => holdsFrom)).toEqual([
        '2022-01-01',
        '2021-12-01',
      ]);
    });

    it('are written once, however often they are sent; another under the same id is not', async () => {
      const { store } = open();
      const { code, add, list } = await withAgreed(store);
      const id = randomUUID();
      await add({ id });
      const before = await store.changes.head(code);
      expect(await add({ id, writtenAt: '2021-12-03T09:00:00.000Z' })).toBe('written');
      expect(await add({ id, reason: 'Another.' })).toBe('idTaken');
      expect(await list()).toHaveLength(1);
      expect(await store.changes.head(code)).toBe(before);
    });

    it('are not written by somebody who had not seen the newest of their log', async () => {
      const { add, list } = await withAgreed(open().store);
      await add();
      expect(await add()).toBe('overtaken');
      expect(await add({ group: 'returnee' })).toBe('written');
      expect(await add({ subject: { kind: 'place', id: 'site:bentiu' } })).toBe('written');
      expect(await add({}, 1)).toBe('written');
      expect(await list()).toHaveLength(4);
    });

    it('wait for each other: of two written at once one is overtaken', async () => {
      const { add } = await withAgreed(open().store);
      const outcomes = await Promise.all([add(), add()]);
      expect(outcomes.toSorted()).toEqual(['overtaken', 'written']);
    });
  });
};
