import { areConfirmed, CentreReportAnswer } from '@waystation/domain';
import { confirmedReport } from '../confirmed-report';
import type { UnsentOfCentre } from '../kept-report';
import type { QueuedReport } from './report-kind';

/** What tells a centre from others, across operations. */
export const centreSubject = (operation: string, centre: string): string =>
  `${operation} ${centre}`;

/** A report of a centre, as the queue knows it. */
export const queuedCentreReport = (kept: UnsentOfCentre): QueuedReport => {
  const { report, refusal: _none, ...about } = kept;
  const { operation } = about;
  return {
    subject: centreSubject(operation, report.centre),
    centre: report.centre,
    changed: (change) => ({ ...kept, report: { ...report, ...change } }),
    confirmed: (asked) =>
      asked.about === 'centre' ? { ...kept, report: confirmedReport(report, asked.doubts) } : kept,
    isConfirmed: (asked) => asked.about === 'centre' && areConfirmed(asked.doubts, report),
    send: ({ centre }, signal) => centre.report.mutate({ operation, report }, { signal }),
    outcomeOf: (answer, now) => {
      const { data } = CentreReportAnswer.safeParse(answer);
      switch (data?.outcome) {
        case 'accepted': {
          const { id, centre, at } = report;
          const { number, conflicting } = data;
          const takenAt = now.toISOString();
          return {
            kind: 'accepted',
            taken: { ...about, kind: 'taken', id, centre, at, takenAt, number, conflicting },
          };
        }
        case 'unconfirmed':
          return { kind: 'doubtful', asked: { about: 'centre', doubts: data.doubts } };
        case undefined:
          return { kind: 'noAnswer' };
        default:
          return data satisfies never;
      }
    },
  };
};
