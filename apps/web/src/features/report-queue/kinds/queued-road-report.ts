import { closureOfReport, RoadReportAnswer } from '@waystation/domain';
import type { UnsentOfRoad } from '../kept-report';
import type { QueuedReport } from './report-kind';

/** What tells a closed road from others, across operations. */
export const roadSubject = (operation: string, closure: string): string =>
  `${operation} road ${closure}`;

/** A report of a road, as the queue knows it. */
export const queuedRoadReport = (kept: UnsentOfRoad): QueuedReport => {
  const { report, refusal: _none, ...about } = kept;
  const { operation } = about;
  return {
    subject: roadSubject(operation, closureOfReport(report)),
    centre: null,
    changed: (change) => ({ ...kept, report: { ...report, ...change } }),
    confirmed: () => ({ ...kept, report: { ...report, confirmed: true } }),
    isConfirmed: () => report.confirmed,
    send: ({ road }, signal) => road.report.mutate({ operation, report }, { signal }),
    outcomeOf: (answer, now) => {
      const { data } = RoadReportAnswer.safeParse(answer);
      switch (data?.outcome) {
        case 'accepted': {
          const { id, at } = report;
          const { number, closure, isConflicting } = data;
          const takenAt = now.toISOString();
          return {
            kind: 'accepted',
            taken: { ...about, kind: 'taken', id, closure, at, takenAt, number, isConflicting },
          };
        }
        case 'unconfirmed':
          return { kind: 'doubtful', asked: { about: 'road', doubts: data.doubts } };
        case undefined:
          return { kind: 'noAnswer' };
        default:
          return data satisfies never;
      }
    },
  };
};
