import {
  Audience,
  Day,
  MapNumber,
  OperationCode,
  PublicationFacts,
  PublicationView,
  StepNote,
  StepTaker,
} from '@waystation/domain';
import { z } from 'zod';
import { failed } from '../outcome/outcome';
import { unwrap } from '../outcome/unwrap';
import { operatorProcedure } from '../trpc';
import { findMap } from './find-map';
import { refusalOfStep } from './refusal-of-step';

const { view, sheet } = PublicationFacts.unwrap().shape;

/** The scheme and host of this server as readers know it: nothing else goes on paper. */
const Site = z
  .url({ protocol: /^https?$/ })
  .max(200)
  .transform((address) => new URL(address).origin);

const Draft = z
  .object({
    operation: OperationCode,
    view: view.nullable().default(null),
    asOf: Day.nullable().default(null),
    sheet: sheet.default(''),
    audience: Audience.nullable().default(null),
    site: Site.nullable().default(null),
    number: MapNumber.nullable().default(null),
    isAnew: z.boolean().default(false),
    by: StepTaker,
    note: StepNote.default(null),
  })
  .strict();

/**
 * register.draft: freezes what a view shows with the sheet that is made of it, under the next number,
 * or as the next version of a map. That one starts from the version before it, with its view, texts and
 * furniture, unless it is made anew: only what is said differs. A view that cannot be printed whole is
 * refused.
 */
export const draftMap = operatorProcedure
  .input(Draft)
  .output(PublicationView)
  .mutation(async ({ ctx, input: { operation, ...asked } }) => {
    const reads = unwrap(await ctx.inOperation(operation));
    const refusal = refusalOfStep(asked);
    if (refusal !== null) {
      return unwrap(failed(refusal));
    }
    return unwrap(await findMap(reads, unwrap(await ctx.draftMap(operation, asked))));
  });
