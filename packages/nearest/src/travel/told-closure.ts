import {
  ClosedTo,
  ClosureId,
  type ClosureInForce,
  ClosureReason,
  ClosureSource,
  Position,
} from '@waystation/domain';
import { z } from 'zod';

/** A road reported closed, as an answer tells of it. */
export const ToldClosure = z
  .object({
    id: ClosureId,
    /** In the words of whoever reported it. */
    road: z.string(),
    position: Position,
    /** Closed since, ISO 8601: a closure holds until somebody says otherwise, so its age is told. */
    since: z.string(),
    reason: ClosureReason,
    /** Who said so: a kind of source. */
    source: ClosureSource,
    closedTo: ClosedTo,
  })
  .readonly();
/** A value that the schema {@link ToldClosure} accepts. */
export type ToldClosure = z.infer<typeof ToldClosure>;

/** A closure that holds, for an answer: without its log and its notes. */
export const toldClosure = ({ closure, entry }: ClosureInForce): ToldClosure => ({
  id: closure.id,
  road: closure.road,
  position: closure.position,
  since: entry.at,
  reason: entry.reason,
  source: entry.source,
  closedTo: entry.closedTo,
});
