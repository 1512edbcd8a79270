import { TRPCError } from '@trpc/server';
import { FailureError, sentenceOfInput } from '@waystation/api';
import { z } from 'zod';
import type { Problem } from './problem';

const STATUS_OF = { NOT_FOUND: 404, BAD_REQUEST: 400 } as const;

/** What a procedure refused, for a plain route to say; null: it failed for another reason. */
export const problemOfCall = (error: unknown): Problem | null => {
  if (!(error instanceof TRPCError)) {
    return null;
  }
  const { code, message, cause } = error;
  if (code !== 'NOT_FOUND' && code !== 'BAD_REQUEST') {
    return null;
  }
  const failure = cause instanceof FailureError ? cause.failure : null;
  const nearestKm = failure?.code === 'positionOutside' ? failure.nearestKm : null;
  return {
    status: STATUS_OF[code],
    code: failure?.code ?? 'badParameter',
    detail: cause instanceof z.ZodError ? sentenceOfInput(cause) : message,
    ...(nearestKm !== null && { nearestKm }),
  };
};
