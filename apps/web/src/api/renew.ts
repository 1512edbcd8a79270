import type { QueryClient } from '@tanstack/react-query';
import type { Centre, CentreList, Change, PlaceId } from '@waystation/domain';
import { alertsKey, flashKey, operationKey, operatorKey, registerKey } from './operation-key';
import { operationQueries } from './operation-queries';
import { renewalOf } from './renewal-of';
import { standing } from './standing';

/** The newest change of an operation, and those since what a page has; null: they are not told one by one. */
export type Changes = { readonly head: number; readonly changes: readonly Change[] | null };

const withCentres =
  (fresh: ReadonlyMap<string, Centre>) =>
  (list: CentreList | undefined): CentreList | undefined =>
    list && { centres: list.centres.map((centre) => fresh.get(centre.place.id) ?? centre) };

const OF_CENTRES: ReadonlySet<unknown> = new Set(['centre', 'centres', 'changed', 'log']);

const startsWith = (queryKey: readonly unknown[], first: readonly unknown[]): boolean =>
  first.every((part, index) => queryKey[index] === part);

/** Reads anew what tells of centres, but for one list. */
const invalidateCentres = async (
  queries: QueryClient,
  operation: string,
  but: readonly unknown[] | null,
): Promise<void> => {
  const own = operationKey(operation);
  await queries.invalidateQueries({
    predicate: ({ queryKey }) =>
      startsWith(queryKey, operatorKey(operation)) ||
      (startsWith(queryKey, own) &&
        OF_CENTRES.has(queryKey[own.length]) &&
        (but === null || !startsWith(queryKey, but))),
  });
};

/**
 * Reads some centres anew and puts them into the list that is there, which may be of thousands; those
 * of earlier days are read again, for a report may tell of one.
 */
export const renewCentres = async (
  queries: QueryClient,
  operation: string,
  ids: readonly PlaceId[],
): Promise<void> => {
  const of = operationQueries(operation);
  const list = of.centres().queryKey;
  const read = await Promise.all(
    ids.map((id) => queries.fetchQuery({ ...of.centre(id), staleTime: 0 })),
  );
  const fresh = new Map(
    read.flatMap((centre) => (centre === null ? [] : [[centre.place.id, centre] as const])),
  );
  if (fresh.size > 0) {
    queries.setQueryData(list, withCentres(fresh));
  }
  await invalidateCentres(queries, operation, list);
};

/** Reads anew what everybody and what the holder of the token is told of maps, alerts and flash updates. */
const renewRegister = async (queries: QueryClient, operation: string): Promise<void> => {
  const published = [registerKey, alertsKey, flashKey, operatorKey];
  for (const queryKey of published.map((keyOf) => keyOf(operation))) {
    await queries.invalidateQueries({ queryKey });
  }
};

/** Reads anew what changes concern, and notes how far a page has come. */
export const renew = async (
  queries: QueryClient,
  operation: string,
  { head, changes, isListDue }: Changes & { readonly isListDue: boolean },
): Promise<void> => {
  const renewal = renewalOf(changes);
  if (renewal.kind === 'everything') {
    await queries.invalidateQueries({ queryKey: operationKey(operation) });
    standing.renewed(operation, head);
    return;
  }
  if (renewal.kind === 'register') {
    await renewRegister(queries, operation);
  } else {
    await (isListDue && renewal.ids.length > 0
      ? invalidateCentres(queries, operation, null)
      : renewCentres(queries, operation, renewal.ids));
  }
  standing.renewed(operation, head);
  // Nothing else of the overview changes with a report, a map, an alert or a flash update.
  queries.setQueryData(
    operationQueries(operation).overview().queryKey,
    (known) => known && { ...known, seq: Math.max(known.seq, head) },
  );
};
