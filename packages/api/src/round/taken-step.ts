import type { AreasCovered, OperationCode, RoundId } from '@waystation/domain';
import { z } from 'zod';
import type { ApiContext } from '../context';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { failed, found, type Outcome } from '../outcome/outcome';

/** What a step of a round answers. */
export const StepTakenAnswer = z.object({ outcome: z.literal('taken') }).strict();

/** Areas that are in no boundaries of their level cannot be covered; where none are loaded nobody knows. */
export const knownAreas = async (
  reads: DisclosedOperation,
  areas: AreasCovered,
): Promise<Outcome<AreasCovered>> => {
  const known = new Set((await reads.areas.list(areas.level)).map(({ pcode }) => `${pcode}`));
  const said = [...areas.assessed, ...areas.notAssessed, ...areas.inaccessible];
  const pcodes = known.size === 0 ? [] : said.filter((pcode) => !known.has(pcode));
  return pcodes.length === 0
    ? found(areas)
    : failed({ code: 'roundRefused', refusal: { kind: 'areasUnknown', pcodes } });
};

/** Takes a step of a round, or says why not. */
export const takenStep = async (
  ctx: ApiContext,
  { operation, round }: { readonly operation: OperationCode; readonly round: RoundId },
  step: Parameters<ApiContext['takeRoundStep']>[2],
): Promise<Outcome<z.infer<typeof StepTakenAnswer>>> => {
  const outcome = await ctx.takeRoundStep(operation, round, step);
  if (outcome === 'taken') {
    return found({ outcome });
  }
  return outcome === 'roundNotFound'
    ? failed({ code: 'roundNotFound', round, revision: null })
    : failed({ code: 'roundRefused', refusal: outcome });
};
