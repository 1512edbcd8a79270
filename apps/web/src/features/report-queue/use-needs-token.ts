import { useSyncExternalStore } from 'react';
import { operatorToken } from '../centre-report/operator-token';
import { useReportQueue } from './use-report-queue';

/** Whether nothing can be sent before somebody types the token: this tab has none, or one that is refused. */
export const useNeedsToken = (): boolean => {
  const hasToken =
    useSyncExternalStore(operatorToken.subscribe, operatorToken.current, operatorToken.current) !==
    null;
  const { isTokenRefused } = useReportQueue();
  return !hasToken || isTokenRefused;
};
