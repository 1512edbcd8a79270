import { useSyncExternalStore } from 'react';
import type { QueueView } from './create-queue-view';
import { reportQueue } from './report-queue';

/** The reports that this device keeps; renders again when one of them changes. */
export const useReportQueue = (): QueueView =>
  useSyncExternalStore(reportQueue.subscribe, reportQueue.current, reportQueue.current);
