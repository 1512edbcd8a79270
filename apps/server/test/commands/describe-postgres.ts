import { describe, expect, it } from 'vitest';
import type { DataDirs } from '../support/data-dirs';
import type { Programs } from '../support/programs';

const databaseUrl = process.env.WAYSTATION_TEST_DATABASE_URL;

/** The command line on PostgreSQL, where other processes are listened to. */
export const describePostgres = (dirs: () => DataDirs, programs: () => Programs): void => {
  describe.skipIf(databaseUrl === undefined)('the command line on PostgreSQL', () => {
    it('ends when it has done its work, and listens to nobody any more', async () => {
      const command = programs().start('waystation.js', ['operation', 'add', 'south-sudan'], {
        WAYSTATION_DATA_DIR: dirs().fresh('postgres'),
        DATABASE_URL: databaseUrl,
      });
      const { code, stdout } = await command.ended;
      expect(stdout).toContain('Added the operation south-sudan');
      expect(code).toBe(0);
    });
  });
};
