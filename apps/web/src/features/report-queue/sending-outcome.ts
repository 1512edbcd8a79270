import { isTRPCClientError } from '@trpc/client';
import { z } from 'zod';
import { Refusal } from './kept-report';
import type { SendingOutcome } from './kinds/report-kind';

const Told = z.object({
  httpStatus: z.number(),
  failure: z.string().nullable(),
  refusal: Refusal.nullable().catch('other'),
});

/** What the server does not take today it will not take tomorrow; anything else may pass. */
const FINAL: readonly number[] = [400, 403, 404, 409, 413, 422];

const refusalOf = ({ failure, refusal }: z.infer<typeof Told>): Refusal =>
  refusal ?? Refusal.safeParse(failure).data ?? 'other';

/** A wrong token is turned away before the API is asked, so that the answer has no shape of its own. */
const isUnauthorized = (error: unknown): boolean => {
  const response = isTRPCClientError(error) ? error.meta?.response : null;
  return response instanceof Response && response.status === 401;
};

/** What a failure says: only in the server's own words is it a refusal. */
export const outcomeOfError = (error: unknown): SendingOutcome => {
  const told = isTRPCClientError(error) ? Told.safeParse(error.data).data : undefined;
  if (isUnauthorized(error) || told?.httpStatus === 401) {
    return { kind: 'tokenRefused' };
  }
  if (told === undefined) {
    return { kind: 'noAnswer' };
  }
  return FINAL.includes(told.httpStatus)
    ? { kind: 'refused', refusal: refusalOf(told) }
    : { kind: 'notNow' };
};
