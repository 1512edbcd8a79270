import { isTRPCClientError } from '@trpc/client';
import type { StepRefusal } from '@waystation/domain';
import { z } from 'zod';

type Refusal = StepRefusal['kind'];

const KINDS = ['notNext', 'reasonNeeded', 'notePersonal'] as const satisfies readonly Refusal[];

const Refused = z.object({ refusal: z.enum(KINDS) });

/** Why a step was not taken, as its message; what else may have happened is not for a form to explain. */
export const refusalMessage = (error: unknown): `register.refused.${Refusal | 'other'}` => {
  const refused = Refused.safeParse(isTRPCClientError(error) ? error.data : null);
  return `register.refused.${refused.data?.refusal ?? 'other'}`;
};
