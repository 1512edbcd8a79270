import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';

/** Whether anything that the page needs now could not be read. */
export const useHasFailedReads = (): boolean => {
  const cache = useQueryClient().getQueryCache();
  const subscribe = useCallback((onChange: () => void) => cache.subscribe(onChange), [cache]);
  return useSyncExternalStore(subscribe, () =>
    cache.findAll({ type: 'active' }).some(({ state }) => state.status === 'error'),
  );
};
