import type { OperationOverview } from '@waystation/domain';

/** How often all is read again while an operation changes: an import takes longer than a scene. */
const MOST_TURNS = 3;

/**
 * Reads several answers about an operation as of one state of it, for between two of them something
 * may be imported, and a sheet would show figures beside sites that they do not belong to. Null: the
 * operation changed each time.
 */
export const atOneState = async <Read>(
  overviewNow: () => Promise<OperationOverview>,
  read: (overview: OperationOverview) => Promise<Read>,
): Promise<Read | null> => {
  let overview = await overviewNow();
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const found = await read(overview);
    const after = await overviewNow();
    if (after.seq === overview.seq) {
      return found;
    }
    overview = after;
  }
  return null;
};
