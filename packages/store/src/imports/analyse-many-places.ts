import type { Session } from '../engine/engine';
import { countPlaces } from '../places/count-places';
import type { PlaceScope } from './places-against-boundaries';
import type { StagedRows } from './stage-dataset';
import { stageName } from './staged-table';

/**
 * From this many places on, joins planned with the statistics from before the import go through every
 * pair of places for minutes; below, going through them is cheaper than the statistics.
 */
const MANY_PLACES = 5_000;

/**
 * Gathers the statistics of places where many will be compared with boundaries. Boundaries are compared
 * with all places stored, which may have come a few thousand a file.
 */
export const analyseManyPlaces = async (
  session: Session,
  staged: readonly StagedRows[],
  { operation, scope }: { readonly operation: string; readonly scope: PlaceScope },
): Promise<void> => {
  const own = staged.find(({ table }) => table.table === 'place');
  const [stored] = scope === 'all' ? await countPlaces.run(session, { operation }) : [];
  if ((stored?.places ?? own?.rows ?? 0) > MANY_PLACES) {
    const tables = ['place', ...(own === undefined ? [] : [stageName(own.table)])];
    await session.script(`analyze ${tables.join(', ')}`);
  }
};
