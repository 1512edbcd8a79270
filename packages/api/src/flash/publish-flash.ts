import {
  type FlashContent,
  FlashKey,
  FlashUpdate,
  lastDayBegun,
  OperationCode,
  refusalOfFlash,
  StepTaker,
  widestAudience,
} from '@waystation/domain';
import { z } from 'zod';
import { thresholdFor } from '../disclosure/threshold-for';
import { failed, found } from '../outcome/outcome';
import { unwrap } from '../outcome/unwrap';
import { operatorProcedure } from '../trpc';
import { eventLocation } from './event-location';
import { knownBefore } from './known-before';

const { id, said, changed } = FlashUpdate.unwrap().shape;

/**
 * flash.publish: publishes a flash update, of a new event or the next of one. What it says is held against
 * what those who will read it may know; where it is, and who was known there before, are frozen as they are
 * told of it. Sent again under its id it is published once.
 */
export const publishFlash = operatorProcedure
  .input(
    z
      .object({
        operation: OperationCode,
        update: z.object({ id, said, changed, by: StepTaker }).strict(),
        /** Null: a new event. */
        event: z.number().int().positive().nullable(),
        /** How many updates of the event its writer had seen. */
        seen: z.number().int().nonnegative(),
      })
      .strict(),
  )
  .output(FlashKey)
  .mutation(async ({ ctx, input: { operation, update, event, seen } }) => {
    const content: FlashContent = update.said;
    const audience = widestAudience(content.sensitivity);
    const asReaders = await ctx.inOperationAs(operation, audience);
    const reads = unwrap(asReaders ?? failed({ code: 'operatorOnly' }));
    const refusal = refusalOfFlash(content, [update.changed, update.by], {
      today: lastDayBegun(new Date()),
      threshold: thresholdFor(audience, reads.operation.disclosure),
    });
    if (refusal !== null) {
      return unwrap(failed({ code: 'flashRefused', refusal }));
    }
    const location = await eventLocation(reads, content.where);
    if (location === null) {
      return unwrap(failed({ code: 'flashRefused', refusal: { kind: 'placeNotTold' } }));
    }
    const known = await knownBefore(reads, content.where, content.from);
    const outcome = await ctx.publishFlash(
      operation,
      { ...update, location, known },
      { event, seen },
    );
    switch (outcome.kind) {
      case 'published':
        return unwrap(found(outcome.key));
      case 'idTaken':
        return unwrap(failed({ code: 'flashIdTaken', id: update.id }));
      case 'eventNotFound':
        return unwrap(failed({ code: 'flashNotFound', event: event ?? 0, version: null }));
      case 'overtaken':
        return unwrap(failed({ code: 'flashRefused', refusal: { kind: 'overtaken' } }));
      default:
        return outcome satisfies never;
    }
  });
