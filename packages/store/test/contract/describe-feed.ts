import type { Change, Store } from '@waystation/domain';
import { aSite } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { aBatch, anOperation, aSource } from '../builders';
import { newOperation, type OpenForTest } from './open-for-test';

const WRITERS = 16;
const IMPORTS_EACH = 3;

/** A reader that remembers the last sequence it saw, until it has seen `until` returns true. */
const follow = async (
  store: Store,
  code: Parameters<Store['changes']['since']>[0],
  isOver: () => boolean,
): Promise<readonly Change[]> => {
  const seen: Change[] = [];
  let wasOver = false;
  while (!wasOver) {
    wasOver = isOver();
    const news = await store.changes.since(code, seen.at(-1)?.seq ?? 0, 7);
    seen.push(...news);
    wasOver = wasOver && news.length === 0;
  }
  return seen;
};

/** What every store promises of the change feed. */
export const describeFeed = (open: OpenForTest): void => {
  describe('change feed', () => {
    it('is empty for an operation that nobody wrote', async () => {
      const { store } = open();
      const { code } = anOperation('silent');
      expect(await store.changes.head(code)).toBe(0);
      expect(await store.changes.since(code, 0, 10)).toEqual([]);
    });

    it('says what changed for whom, and nothing of other operations', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const sites = [aSite(), aSite({ id: 'site:hidden', sensitivity: 'confidential' })];
      const { importId, seq } = await store.imports.apply(aBatch(code, { sites }), false);
      const changes = await store.changes.since(code, 0, 10);
      expect(changes).toMatchObject([
        { entity: 'operation', action: 'added', importId: null },
        { entity: 'site', action: 'added', count: 1, sensitivity: 'confidential', importId },
        { entity: 'site', action: 'added', count: 1, sensitivity: 'public', importId },
        { entity: 'import', action: 'added', count: 1, seq },
      ]);
      expect(await store.changes.since(code, changes[1]?.seq ?? 0, 1)).toEqual([changes[2]]);
      expect(await store.changes.head(null)).toBeGreaterThanOrEqual(seq ?? 0);
    });

    it(`orders ${WRITERS} writers at once without a gap, and no reader misses an entry`, async () => {
      const { store, again } = open();
      const { code } = await newOperation(store);
      const before = await store.changes.head(null);
      const others = await Promise.all([again(), again(), again()]);
      const stores = [store, ...others];
      let isOver = false;
      const reader = follow(store, code, () => isOver);
      await Promise.all(
        Array.from({ length: WRITERS }, async (_, writer) => {
          for (let round = 0; round < IMPORTS_EACH; round += 1) {
            // Sizes differ, so that transactions of different writers end in another order than they begin.
            const sites = Array.from(
              { length: 1 + ((writer * 7 + round * 13) % 29) },
              (_site, index) => aSite({ id: `site:${writer}-${round}-${index}` }),
            );
            const own = stores[writer % stores.length] ?? store;
            await own.imports.apply(aBatch(code, { sources: [aSource()], sites }), false);
          }
        }),
      );
      isOver = true;
      const seen = await reader;
      const head = await store.changes.head(null);
      const written = seen.filter(({ seq }) => seq > before).map(({ seq }) => seq);
      expect(written).toEqual(
        Array.from({ length: head - before }, (_, index) => before + 1 + index),
      );
      expect(seen).toEqual(await store.changes.since(code, 0, 10_000));
      expect(await store.imports.list(code)).toHaveLength(WRITERS * IMPORTS_EACH);
      await Promise.all(others.filter((other) => other !== store).map((other) => other.close()));
    });
  });
};
