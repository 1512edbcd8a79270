import { useInfiniteQuery } from '@tanstack/react-query';
import type { CentreLogEntry, CentreLogKind, LogCursor } from '@waystation/domain';
import { api } from '../../api/client';
import { operationKey } from '../../api/operation-key';
import type { OperatorApi } from '../../api/operator-api';

/** Which log is wanted, and as whom. */
export type LogAsked = {
  readonly operation: string;
  readonly id: string;
  readonly kind: CentreLogKind | null;
  readonly isReported: boolean;
  /** Nothing newer than this; null: from the newest on. */
  readonly before: LogCursor | null;
  /** As the holder of the operator token, and the keys of what only they are told; null: as everybody. */
  readonly as: { readonly api: OperatorApi; readonly key: readonly string[] } | null;
  readonly isWanted: boolean;
};

/** What was read of a log. */
export type LogRead = {
  /** Newest first; null: it could not be read, or not yet. */
  readonly entries: readonly CentreLogEntry[] | null;
  /** Reads on; null: there is nothing older. */
  readonly readOlder: (() => void) | null;
  readonly isReading: boolean;
};

/** Reads the log of a centre page by page, as far as its reader goes back. */
export const useCentreLog = (asked: LogAsked): LogRead => {
  const { operation, id, kind, isReported, before, as, isWanted } = asked;
  const query = useInfiniteQuery({
    queryKey: [...(as?.key ?? operationKey(operation)), 'log', id, kind, isReported, before],
    queryFn: ({ signal, pageParam }) =>
      (as?.api ?? api).centre.log.query(
        { operation, id, kind, isReported, before: pageParam },
        { signal },
      ),
    initialPageParam: before,
    getNextPageParam: ({ next }) => next,
    enabled: isWanted,
    retry: false,
  });
  return {
    entries: query.data?.pages.flatMap(({ entries }) => entries) ?? null,
    readOlder: query.hasNextPage ? () => void query.fetchNextPage() : null,
    isReading: query.isFetchingNextPage,
  };
};
