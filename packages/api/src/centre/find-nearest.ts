import { OperationCode } from '@waystation/domain';
import { MOST_ROWS, NearestAnswer, NearestQuestion, USUAL_ROWS } from '@waystation/nearest';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { travelTimesOf } from '../travel/road-times';
import { publicProcedure } from '../trpc';
import { nearestCentres } from './nearest-centres';

/**
 * centre.nearest: the centres that can take people in, at a moment. The moment is asked for, never
 * taken from the server's clock: it decides which counts are old, and is part of the address under
 * which an answer may be kept.
 */
export const findNearest = publicProcedure
  .input(
    z
      .object({
        operation: OperationCode,
        question: NearestQuestion,
        at: z.iso.datetime({ offset: true }),
        /** Also from where nobody of the operation is likely to be; else that is refused. */
        anyway: z.boolean().default(false),
        rowsPerTier: z.number().int().min(1).max(MOST_ROWS).default(USUAL_ROWS),
      })
      .strict(),
  )
  .output(NearestAnswer)
  .query(async ({ ctx, input }) => {
    const reads = unwrap(await ctx.inOperation(input.operation));
    const { question, rowsPerTier, anyway } = input;
    return unwrap(
      await nearestCentres(reads, {
        question,
        rowsPerTier,
        isAnyway: anyway,
        moment: new Date(input.at),
        times: await travelTimesOf(ctx.roadTimes, input.operation, question.mode),
      }),
    );
  });
