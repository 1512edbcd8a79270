import { z } from 'zod';
import { CentreStatus } from '../centre';
import { ReportSubject } from '../centre-report';

const Count = z.number().int().nonnegative();
const Leap = { subject: ReportSubject, value: Count, before: Count };

/** What is doubtful about a report, with what a reader needs to judge it. */
export const ReportDoubt = z.discriminatedUnion('code', [
  z.object({
    code: z.literal('abovePlaces'),
    /** Null: nobody said; the other alone is more than the places. */
    present: Count.nullable(),
    blocked: Count.nullable(),
    capacity: Count,
  }),
  z.object({ code: z.literal('inFuture'), now: z.iso.datetime() }),
  z.object({
    code: z.literal('olderThanNewest'),
    subject: ReportSubject,
    newestAt: z.string(),
    /** What the newer entry says. Answers that were kept before this was told have none. */
    newest: z.union([Count, CentreStatus, z.boolean()]).optional(),
    /** The report that the newer entry is of; left out: it is of a file. */
    number: z.number().int().positive().optional(),
  }),
  z.object({ code: z.literal('tenfold'), ...Leap }),
  z.object({ code: z.literal('tenth'), ...Leap }),
]);
/** A value that the schema {@link ReportDoubt} accepts. */
export type ReportDoubt = z.infer<typeof ReportDoubt>;

/** What became of a report. */
export const CentreReportAnswer = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('accepted'),
    /** Its number among the reports of the centre, for the next one to be based on. */
    number: z.number().int().positive(),
    /** What was doubtful and confirmed. */
    confirmed: z.array(ReportDoubt),
    /** Subjects on which it and another report differ whose writers had not seen each other's. */
    conflicting: z.array(ReportSubject),
  }),
  /** Nothing was written: the same report has to be sent again as confirmed. */
  z.object({ outcome: z.literal('unconfirmed'), doubts: z.array(ReportDoubt) }),
]);
/** A value that the schema {@link CentreReportAnswer} accepts. */
export type CentreReportAnswer = z.infer<typeof CentreReportAnswer>;
