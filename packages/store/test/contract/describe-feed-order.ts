import type { OperationCode } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { recordChanges } from '../../src/changes/record-changes';
import { defineQuery } from '../../src/engine/define-query';
import type { Engine } from '../../src/engine/engine';
import { sql } from '../../src/engine/sql';
import { newOperation, type OpenForTest } from './open-for-test';

const WRITERS = 16;
const WRITES_EACH = 4;

const wholeFeed = defineQuery({
  input: z.number(),
  row: z.object({ seq: z.number() }),
  sql: (after) => sql`select seq from change where seq > ${after} order by seq limit 5`,
});

/** One write that takes its place in the feed and then lets other writers overtake it, if they can. */
const writeSlowly = (engine: Engine, operation: OperationCode, sleepMs: number): Promise<number> =>
  engine.transaction(async (session) => {
    const changes = [
      { entity: 'site', action: 'changed', sensitivity: 'public', count: sleepMs } as const,
    ];
    const seq = await recordChanges(session, { operation, importId: null, changes });
    await session.script(`select pg_sleep(${sleepMs / 1_000})`);
    return seq;
  });

/** Reads on from the last sequence it saw, until writing is over and nothing new comes. */
const readAll = async (engine: Engine, after: number, isOver: () => boolean) => {
  const seen: number[] = [];
  for (;;) {
    const wasOver = isOver();
    const news = await wholeFeed.run(engine, seen.at(-1) ?? after);
    seen.push(...news.map(({ seq }) => seq));
    if (wasOver && news.length === 0) {
      return seen;
    }
  }
};

/** What every store promises of the order of its feed over all operations. */
export const describeFeedOrder = (open: OpenForTest): void => {
  describe('order of the feed', () => {
    it('is that of commits: a reader misses nothing, however long each write takes', async () => {
      const { engine, store } = open();
      const operations = await Promise.all([1, 2, 3, 4].map(() => newOperation(store)));
      const before = await store.changes.head(null);
      let isOver = false;
      const reader = readAll(engine, before, () => isOver);
      const writes = Array.from({ length: WRITERS }, async (_, writer) => {
        const own: number[] = [];
        for (let write = 0; write < WRITES_EACH; write += 1) {
          const { code } = operations[(writer + write) % operations.length] ?? operations[0] ?? {};
          if (code !== undefined) {
            own.push(await writeSlowly(engine, code, (writer * 5 + write * 11) % 13));
          }
        }
        return own;
      });
      const written = (await Promise.all(writes)).flat().toSorted((a, b) => a - b);
      isOver = true;
      expect(written).toHaveLength(WRITERS * WRITES_EACH);
      expect(await reader).toEqual(written);
      expect(written).toEqual(written.map((_, index) => before + 1 + index));
    });
  });
};
