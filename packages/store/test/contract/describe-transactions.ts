import { describe, expect, it } from 'vitest';
import { compileSql, sql } from '../../src/engine/sql';
import type { OpenForTest } from './open-for-test';

const NOTES = compileSql(sql`select note from transaction_test order by note`);

/** What every engine promises of transactions. */
export const describeTransactions = (open: OpenForTest): void => {
  describe('transactions', () => {
    it('keep what is done when the work ends, nothing when it throws or only rehearses', async () => {
      const { engine } = open();
      await engine.script('create table transaction_test (note text)');
      const failed = engine.transaction(async (session) => {
        await session.script(`insert into transaction_test values ('thrown')`);
        throw new Error('the caller gave up');
      });
      await expect(failed).rejects.toThrow('the caller gave up');
      const rehearsed = await engine.rehearse(async (session) => {
        await session.script(`insert into transaction_test values ('rehearsed')`);
        return await session.query(NOTES);
      });
      expect(rehearsed).toEqual([{ note: 'rehearsed' }]);
      await engine.transaction((session) =>
        session.script(`insert into transaction_test values ('kept')`),
      );
      expect(await engine.query(NOTES)).toEqual([{ note: 'kept' }]);
      await engine.script('drop table transaction_test');
    });

    it('show nothing to others before they end', async () => {
      const { engine } = open();
      await engine.script('create table transaction_test (note text)');
      let seen: Promise<readonly unknown[]> | null = null;
      await engine.transaction(async (session) => {
        await session.script(`insert into transaction_test values ('first')`);
        seen = engine.query(NOTES);
        await session.script(`insert into transaction_test values ('second')`);
      });
      const notes = await seen;
      expect([[], [{ note: 'first' }, { note: 'second' }]]).toContainEqual(notes);
      await engine.script('drop table transaction_test');
    });
  });
};
