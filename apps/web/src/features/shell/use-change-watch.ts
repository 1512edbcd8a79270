import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '../../api/client';
import { operationKey } from '../../api/operation-key';

/** How often the change sequence is read; also on coming back to the page. */
const EVERY_MS = 30_000;

/**
 * Reads the operation's change sequence again and again; when it moved, everything read of the
 * operation is read anew, and unchanged answers come back as 304.
 */
export const useChangeWatch = (operation: string, seq: number | null): void => {
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: ['changes', operation, seq],
    queryFn: ({ signal }) => api.change.since.query({ operation, after: seq ?? 0 }, { signal }),
    enabled: seq !== null,
    refetchInterval: EVERY_MS,
    refetchOnWindowFocus: 'always',
    refetchOnReconnect: 'always',
    retry: false,
    staleTime: 0,
  });
  const head = data?.head;
  useEffect(() => {
    if (head !== undefined && seq !== null && head > seq) {
      void queries.invalidateQueries({ queryKey: operationKey(operation) });
    }
  }, [queries, operation, head, seq]);
};
