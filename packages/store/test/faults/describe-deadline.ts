import { describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { compileSql, sql } from '../../src/engine/sql';

const HOG = compileSql(sql`select count(*) from generate_series(1, 1000000000000)`);
const ONE = compileSql(sql`select 1 as one`);
const DEADLINE_MS = 2_000;

/** Opens an engine whose reads end after the milliseconds given. */
export type OpenWithDeadline = (readMs: number) => Promise<Engine>;

/** What every engine promises of a statement that would never end. */
export const describeDeadline = (open: OpenWithDeadline): void => {
  describe('deadline', () => {
    it('ends a statement that would never end, and answers the next one', async () => {
      const engine = await open(DEADLINE_MS);
      try {
        const hog = engine.query(HOG);
        const behind = engine.query(ONE);
        await expect(hog).rejects.toMatchObject({ code: 'deadlineExceeded' });
        expect(await behind).toEqual([{ one: 1 }]);
      } finally {
        await engine.close();
      }
    });
  });
};
