import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { isNotFound } from '../features/states/is-not-found';

/** Whether anything that the page needs now could not be read; what does not exist was not missed. */
export const useHasFailedReads = (): boolean => {
  const cache = useQueryClient().getQueryCache();
  const subscribe = useCallback((onChange: () => void) => cache.subscribe(onChange), [cache]);
  return useSyncExternalStore(subscribe, () =>
    cache
      .findAll({ type: 'active' })
      .some(({ state }) => state.error !== null && !isNotFound(state.error)),
  );
};
