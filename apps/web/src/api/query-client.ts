import { QueryClient } from '@tanstack/react-query';

const KEEP_UNUSED_MS = 30 * 60_000;
const RETRY_DELAY_MS = 1_000;

/**
 * The cache of everything read. Answers hold until the change sequence says otherwise, so nothing
 * is read again on a whim; requests are tried even where the browser thinks it is offline, because
 * the server may be on this very machine.
 */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: KEEP_UNUSED_MS,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        retry: 1,
        retryDelay: RETRY_DELAY_MS,
      },
    },
  });
