import type { Change } from '@waystation/domain';
import type { Session } from '../engine/engine';
import { advanceFeed } from './advance-feed';
import { insertChanges } from './insert-changes';
import { tellListeners } from './tell-listeners';

/** One entry to be, without what the feed itself gives it. */
export type NewChange = Pick<Change, 'entity' | 'action' | 'sensitivity' | 'count'> &
  Partial<Pick<Change, 'place'>>;

/** Writes entries to the change feed inside the caller's transaction and gives the last sequence. */
export const recordChanges = async (
  session: Session,
  entry: {
    readonly operation: string;
    readonly importId: string | null;
    readonly changes: readonly NewChange[];
  },
): Promise<number> => {
  const entries = entry.changes.length;
  const [head] = await advanceFeed.run(session, { entries });
  if (head === undefined) {
    throw new Error('the change feed has no head: the migrations did not run');
  }
  await insertChanges.run(session, {
    operation: entry.operation,
    importId: entry.importId,
    first: head.seq - entries + 1,
    changes: JSON.stringify(entry.changes),
  });
  await tellListeners.run(session, null);
  return head.seq;
};
