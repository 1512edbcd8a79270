import { z } from 'zod';
import { ClosureId, RoadClosure } from '../road-closure';

/** Closures with their dated logs; the reader's clock picks what holds when (closureAt). */
export const RoadClosureList = z.object({ closures: z.array(RoadClosure) }).readonly();
/** A value that the schema {@link RoadClosureList} accepts. */
export type RoadClosureList = z.infer<typeof RoadClosureList>;

/** What is doubtful about a report of a road, with what a reader needs to judge it. */
export const RoadDoubt = z.discriminatedUnion('code', [
  z.object({ code: z.literal('inFuture'), now: z.iso.datetime() }),
  z.object({ code: z.literal('olderThanNewest'), newestAt: z.iso.datetime() }),
  z.object({ code: z.literal('farOutside'), km: z.number().int().nonnegative() }),
  /** Another closure holds this near. */
  z.object({
    code: z.literal('alreadyReported'),
    closure: ClosureId,
    metres: z.number().int().nonnegative(),
  }),
]);
/** A value that the schema {@link RoadDoubt} accepts. */
export type RoadDoubt = z.infer<typeof RoadDoubt>;

/** What became of a report of a road. */
export const RoadReportAnswer = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('accepted'),
    closure: ClosureId,
    /** Its number among the reports of the closure, for the next one to be based on. */
    number: z.number().int().positive(),
    confirmed: z.array(RoadDoubt),
    /** Another report says otherwise, and neither writer had seen the other's. */
    isConflicting: z.boolean(),
  }),
  /** Nothing was written: the same report has to be sent again as confirmed. */
  z.object({ outcome: z.literal('unconfirmed'), doubts: z.array(RoadDoubt) }),
]);
/** A value that the schema {@link RoadReportAnswer} accepts. */
export type RoadReportAnswer = z.infer<typeof RoadReportAnswer>;
