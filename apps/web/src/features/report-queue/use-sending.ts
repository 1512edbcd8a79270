import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { renewReported } from '../../api/renew-reported';
import { serverContact } from '../../api/server-contact';
import { operatorToken } from '../centre-report/operator-token';
import { onTaken, queueChannel, reportQueue } from './report-queue';

/** Calls back when the server answers again after it did not. */
const onServerBack = (back: () => void): (() => void) => {
  let wasReachable = serverContact.current().isReachable;
  return serverContact.subscribe(() => {
    const { isReachable } = serverContact.current();
    if (isReachable && !wasReachable) {
      back();
    }
    wasReachable = isReachable;
  });
};

/**
 * Sends what this device keeps as long as a page is open: at its start, when the network or the server
 * is back, when its reader comes back to it, when a token is typed, and when another tab kept a report.
 */
export const useSending = (): void => {
  const queries = useQueryClient();
  useEffect(() => {
    const wake = (): void => void reportQueue.wake();
    const stops = [
      onTaken((operation, centre) => renewReported(queries, operation, centre)),
      onServerBack(wake),
      operatorToken.subscribe(reportQueue.tokenChanged),
    ];
    wake();
    window.addEventListener('online', wake);
    document.addEventListener('visibilitychange', wake);
    queueChannel().addEventListener('message', wake);
    return () => {
      for (const stop of stops) {
        stop();
      }
      window.removeEventListener('online', wake);
      document.removeEventListener('visibilitychange', wake);
      queueChannel().removeEventListener('message', wake);
    };
  }, [queries]);
};
