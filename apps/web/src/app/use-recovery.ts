import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { serverContact } from '../api/server-contact';
import { watchRecovery } from './recovery';

/** When the server answers again after it did not, everything is read again. */
export const useRecovery = (): void => {
  const queries = useQueryClient();
  useEffect(() => watchRecovery(queries, serverContact), [queries]);
};
