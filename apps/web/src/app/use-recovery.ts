import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useServerContact } from './use-server-contact';

/** When the server answers again after it did not, everything that failed meanwhile is read again. */
export const useRecovery = (): void => {
  const queries = useQueryClient();
  const { isReachable } = useServerContact();
  const wasReachable = useRef(isReachable);
  useEffect(() => {
    if (isReachable && !wasReachable.current) {
      void queries.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
    }
    wasReachable.current = isReachable;
  }, [queries, isReachable]);
};
