import type { Session } from '../engine/engine';
import { tablesInNeed } from './tables-in-need';

/**
 * What PostgreSQL's daemons would do and PGlite has none for (its change log, 0.4.4): vacuum and
 * statistics of the tables in need, and a checkpoint so that the write-ahead log does not only grow.
 * One table a statement, so that reads come in between.
 */
export const runUpkeep = async (session: Session): Promise<void> => {
  for (const { table, needsVacuum, needsAnalyze } of await tablesInNeed.run(session, null)) {
    if (needsVacuum) {
      await session.script(`vacuum ${table}`);
    }
    if (needsAnalyze) {
      await session.script(`analyze ${table}`);
    }
  }
  await session.script('checkpoint');
};
