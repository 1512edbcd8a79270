import {
  MapNumber,
  MapVersion,
  NextState,
  OperationCode,
  PublicationView,
  StepNote,
  type StepOutcome,
  StepTaker,
} from '@waystation/domain';
import { z } from 'zod';
import { failed, found, type Outcome } from '../outcome/outcome';
import { unwrap } from '../outcome/unwrap';
import { operatorProcedure } from '../trpc';
import { findMap } from './find-map';

type Key = { readonly number: MapNumber; readonly version: number };

const outcomeOf = (outcome: StepOutcome, { number, version }: Key): Outcome<Key> => {
  switch (outcome.kind) {
    case 'advanced':
      return found(outcome.publication);
    case 'mapNotFound':
      return failed({ code: 'mapNotFound', number, version });
    case 'refused':
      return failed({ code: 'stepRefused', refusal: outcome.refusal });
    default:
      return outcome satisfies never;
  }
};

/**
 * register.advance: takes a map a step further, or withdraws it with a reason. When it is published its
 * page is made once more, from what is frozen, and the version before is superseded.
 */
export const advanceMap = operatorProcedure
  .input(
    z
      .object({
        operation: OperationCode,
        number: MapNumber,
        version: MapVersion,
        to: NextState,
        by: StepTaker,
        note: StepNote.default(null),
      })
      .strict(),
  )
  .output(PublicationView)
  .mutation(async ({ ctx, input: { operation, number, version, to, by, note } }) => {
    const reads = unwrap(await ctx.inOperation(operation));
    const key = { number, version };
    const step = { state: to, by, note };
    const outcome = unwrap(await ctx.advanceMap(operation, key, step));
    return unwrap(await findMap(reads, unwrap(outcomeOf(outcome, key))));
  });
