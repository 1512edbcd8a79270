import { describe, expect, it } from 'vitest';
import { compileSql, sql } from '../../src/engine/sql';
import { migrate } from '../../src/migrations/migrate';
import { MIGRATIONS } from '../../src/migrations/migrations';
import type { OpenForTest } from './open-for-test';

const NEXT = { id: '9001-next', script: 'create table next_step (note text)' };

/** What every store promises of its schema. */
export const describeMigrations = (open: OpenForTest): void => {
  describe('migrations', () => {
    it('are numbered from 0001 without a gap', () => {
      const numbers = MIGRATIONS.map(({ id }) => Number(id.slice(0, 4)));
      expect(numbers).toEqual(MIGRATIONS.map((_, index) => index + 1));
    });

    it('do nothing the second time', async () => {
      expect(await migrate(open().engine, MIGRATIONS)).toEqual([]);
    });

    it('refuse a database that took a step in another form', async () => {
      const [first, ...rest] = MIGRATIONS.map((migration) => ({ ...migration }));
      const changed = [{ id: first?.id ?? '', script: `${first?.script}-- changed` }, ...rest];
      await expect(migrate(open().engine, changed)).rejects.toMatchObject({
        code: 'migrationChanged',
      });
    });

    it('refuse a database of a newer release', async () => {
      const older = MIGRATIONS.slice(0, -1);
      await expect(migrate(open().engine, older)).rejects.toThrow(/newer release/);
    });

    it('take all missing steps or none', async () => {
      const { engine } = open();
      const broken = { id: '9002-broken', script: 'create table no such syntax' };
      await expect(migrate(engine, [...MIGRATIONS, NEXT, broken])).rejects.toMatchObject({
        code: 'queryFailed',
      });
      const table = compileSql(sql`select to_regclass('next_step') is null as "isGone"`);
      expect(await engine.query(table)).toEqual([{ isGone: true }]);
      expect(await migrate(engine, MIGRATIONS)).toEqual([]);
    });
  });
};
