import { AgreedFigure, OperationCode, refusalOfAgreed, StepTaker } from '@waystation/domain';
import { z } from 'zod';
import { failed, found } from '../outcome/outcome';
import { unwrap } from '../outcome/unwrap';
import { operatorProcedure } from '../trpc';
import { toldSubject } from './told-subject';

/**
 * figure.agree: adds the planning figure that organisations agreed on to the log of its subject, or that
 * there is none any more; nothing is overwritten. Sent again under its id it is written once.
 */
export const agreeFigure = operatorProcedure
  .input(
    z
      .object({
        operation: OperationCode,
        figure: AgreedFigure.unwrap().omit({ writtenAt: true }).extend({ recordedBy: StepTaker }),
        /** How many entries of the log its writer had seen. */
        seen: z.number().int().nonnegative(),
      })
      .strict(),
  )
  .output(z.object({ outcome: z.literal('written') }).strict())
  .mutation(async ({ ctx, input: { operation, figure, seen } }) => {
    const reads = unwrap(await ctx.inOperation(operation));
    const subject = unwrap(await toldSubject(reads, figure.subject));
    const refusal = refusalOfAgreed(figure, await reads.figures.ofSubject(subject));
    if (refusal !== null) {
      return unwrap(failed({ code: 'agreedRefused', refusal }));
    }
    const outcome = await ctx.agreeFigure(operation, figure, seen);
    switch (outcome) {
      case 'written':
        return unwrap(found({ outcome }));
      case 'idTaken':
        return unwrap(failed({ code: 'agreedIdTaken', id: figure.id }));
      case 'overtaken':
        return unwrap(failed({ code: 'agreedRefused', refusal: { kind: 'overtaken' } }));
      default:
        return outcome satisfies never;
    }
  });
