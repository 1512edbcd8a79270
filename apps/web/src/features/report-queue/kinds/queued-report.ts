import type { TakenReport, UnsentReport } from '../kept-report';
import { centreSubject, queuedCentreReport } from './queued-centre-report';
import { queuedRoadReport, roadSubject } from './queued-road-report';
import type { QueuedReport } from './report-kind';

/** The kinds of reports that the queue knows, one line each. */
export const queuedReport = (kept: UnsentReport): QueuedReport => {
  switch (kept.about) {
    case 'centre':
      return queuedCentreReport(kept);
    case 'road':
      return queuedRoadReport(kept);
    default:
      return kept satisfies never;
  }
};

/** What tells the subject of a report that was taken from others. */
export const subjectOfTaken = (taken: TakenReport): string => {
  switch (taken.about) {
    case 'centre':
      return centreSubject(taken.operation, taken.centre);
    case 'road':
      return roadSubject(taken.operation, taken.closure);
    default:
      return taken satisfies never;
  }
};

/** Whether others said otherwise, and the writer of a report that was taken can decide what holds. */
export const isUndecided = (taken: TakenReport): boolean =>
  taken.about === 'centre' && taken.conflicting.length > 0;
