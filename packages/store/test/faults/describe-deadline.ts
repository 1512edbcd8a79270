import { describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { compileSql, sql } from '../../src/engine/sql';

const HOG = compileSql(sql`select count(*) from generate_series(1, 1000000000)`);
const ONE = compileSql(sql`select 1 as one`);
const DEADLINE_MS = 2_000;

/** Opens an engine whose reads end after the milliseconds given. */
export type OpenWithDeadline = (readMs: number) => Promise<Engine>;

/** What every engine promises of a statement that would never end. */
export const describeDeadline = (open: OpenWithDeadline): void => {
  describe('deadline', () => {
    it('ends a statement that would never end, and answers the next one within 5 s', async () => {
      const openedAt = performance.now();
      const engine = await open(DEADLINE_MS);
      // 5 s where the machine is at leisure; where opening is slow, opening again is, too.
      const patienceMs = Math.max(5_000, 2 * (performance.now() - openedAt));
      try {
        const startedAt = performance.now();
        const hog = engine.query(HOG);
        const behind = engine.query(ONE);
        await expect(hog).rejects.toMatchObject({ code: 'deadlineExceeded' });
        expect(performance.now() - startedAt).toBeLessThan(DEADLINE_MS + 2_000);
        expect(await behind).toEqual([{ one: 1 }]);
        expect(performance.now() - startedAt).toBeLessThan(DEADLINE_MS + patienceMs);
      } finally {
        await engine.close();
      }
    });
  });
};
