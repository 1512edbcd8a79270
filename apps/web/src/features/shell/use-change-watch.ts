import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { changesKey } from '../../api/changes-key';
import { api } from '../../api/client';
import { operationKey } from '../../api/operation-key';
import { type Changes, renew } from '../../api/renew';
import { liveNews } from '../live-news/live-news';
import { isPoorConnection } from '../plain-pages/is-poor-connection';
import { useFollow } from './use-follow';

/** What a page is read for: a map to be looked at, or whether people can be sent somewhere now. */
export type Watched = 'map' | 'answer';

/** How often the change sequence is read while the page is in view; also on coming back to it. */
const EVERY_MS = { map: 30_000, answer: 10_000 } as const satisfies Record<Watched, number>;

/** How often a page asks; a line that is poor, or whose reader saves data, is spared. */
export const everyMs = (watched: Watched, isPoor: boolean): number =>
  EVERY_MS[isPoor ? 'map' : watched];

/**
 * How long the list of centres is mended with those that were reported on before it is read as a
 * whole: what the device keeps for times without a network is the list as it was read.
 */
const LIST_EVERY_MS = 10 * 60_000;

/** Renews one after another, so that no older answer comes after a newer one. */
const createRenewals = (queries: QueryClient) => {
  let listReadAt = Number.NEGATIVE_INFINITY;
  let last = Promise.resolve();
  return (operation: string, changes: Changes): void => {
    last = last.then(async () => {
      const isListDue = Date.now() - listReadAt > LIST_EVERY_MS;
      if (isListDue && changes.changes?.length !== 0) {
        listReadAt = Date.now();
      }
      try {
        await renew(queries, operation, { ...changes, isListDue });
      } catch {
        // Each read then says for itself that it failed, and can be tried again.
        await queries.invalidateQueries({ queryKey: operationKey(operation) });
      }
    });
  };
};

/** A page that follows asks all the same, now and then, should its line be silent for another reason. */
const FOLLOWED_MS = 5 * 60_000;

/**
 * Follows the operation's changes, or where it cannot, asks for them again and again; what they
 * concern is read anew: a centre that was reported on, or everything, and unchanged answers come back as 304.
 */
export const useChangeWatch = (
  operation: string,
  seq: number | null,
  watched: Watched = 'map',
): void => {
  const queries = useQueryClient();
  const renewals = useRef<ReturnType<typeof createRenewals> | null>(null);
  const take = (changes: Changes): void => {
    if (changes.changes?.length !== 0) {
      liveNews.note();
    }
    renewals.current ??= createRenewals(queries);
    renewals.current(operation, changes);
  };
  const isFollowed = useFollow(operation, seq, (changes) => {
    if (changes.changes === null || seq === null || changes.head > seq) {
      take(changes);
    }
  });
  const { data } = useQuery({
    queryKey: [...changesKey(operation), seq],
    queryFn: ({ signal }) => api.change.since.query({ operation, after: seq ?? 0 }, { signal }),
    enabled: seq !== null,
    refetchInterval: () => (isFollowed ? FOLLOWED_MS : everyMs(watched, isPoorConnection())),
    refetchOnWindowFocus: 'always',
    refetchOnReconnect: 'always',
    retry: false,
    staleTime: 0,
  });
  useEffect(() => {
    if (data !== undefined && seq !== null && data.head > seq) {
      take(data);
    }
  }, [operation, data, seq]);
};
