import { type Centre, conflictsAt, newestReport, reportedEntries } from '@waystation/domain';
import { useEffect } from 'react';
import { reportQueue } from './report-queue';
import { useReportQueue } from './use-report-queue';

/** Now, or the newest report by the server's clock where that of the device is slow. */
const momentOf = (told: Centre): Date =>
  new Date(Math.max(Date.now(), ...reportedEntries(told).map(({ at }) => new Date(at).getTime())));

/**
 * Has the reports of this device that wait for a decision go by a centre as the server told it to the
 * holder of the token: somebody else may have decided, or counted anew. Null: nothing was told.
 */
export const useToldCentre = (operation: string, told: Centre | null): void => {
  const { isRead } = useReportQueue();
  useEffect(() => {
    if (told !== null && isRead) {
      const conflicting = conflictsAt(told, momentOf(told)).map(({ subject }) => subject);
      const newest = newestReport(told);
      // A browser that keeps nothing has nothing to be decided.
      void reportQueue
        .told({ operation, centre: told.place.id, newest, conflicting })
        .catch(() => undefined);
    }
  }, [operation, told, isRead]);
};
