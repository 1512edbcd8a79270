import type { Centre, Change, LogSpan, OperationCode, PlaceId, Store } from '@waystation/domain';
import { keyOfSpan } from './span-of';

/** Now, and a few days that maps look back to; each is a list of all centres. */
const MOST_LISTS = 6;

/** More changes than this are not looked through one by one. */
const MOST_CHANGES = 50;

/** Gives the centres with the logs of a span as they are at a change sequence, or newer. */
export type CentreLists = (span: LogSpan | null, seq: number) => Promise<readonly Centre[]>;

type Kept = { readonly seq: number; readonly list: Promise<readonly Centre[]> };

/** The centres that reports changed; null: something else may have changed. */
const reportedOn = (changes: readonly Change[]): readonly PlaceId[] | null => {
  const ids = changes.flatMap(({ entity, importId, place }) =>
    entity === 'centre' && importId === null && place !== null ? [place] : [],
  );
  return ids.length === changes.length && ids.length > 0 && ids.length < MOST_CHANGES
    ? [...new Set(ids)]
    : null;
};

/**
 * Keeps lists of the centres of an operation. Reports come all day, and the logs are long: after one
 * only the centre that it is about is read again.
 */
export const openCentreLists = (
  { places, changes }: Pick<Store, 'places' | 'changes'>,
  code: OperationCode,
): CentreLists => {
  const kept = new Map<string, Kept>();

  const renewed = async (before: Kept, span: LogSpan | null): Promise<readonly Centre[]> => {
    const [list, ids] = await Promise.all([
      before.list,
      changes.since(code, before.seq, MOST_CHANGES).then(reportedOn),
    ]);
    if (ids === null) {
      return await places.centres(code, span);
    }
    const fresh = (await Promise.all(ids.map((id) => places.centres(code, span, id)))).flat();
    const byId = new Map(fresh.map((centre) => [centre.place.id, centre]));
    return list.map((centre) => byId.get(centre.place.id) ?? centre);
  };

  return (span, seq) => {
    const key = keyOfSpan(span);
    const known = kept.get(key);
    kept.delete(key);
    const next =
      known !== undefined && known.seq >= seq
        ? known
        : { seq, list: known === undefined ? places.centres(code, span) : renewed(known, span) };
    kept.set(key, next);
    next.list.catch(() => {
      // What could not be read is read again by the next who asks.
      if (kept.get(key) === next) {
        kept.delete(key);
      }
    });
    for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - MOST_LISTS))) {
      kept.delete(oldest);
    }
    return next.list;
  };
};
