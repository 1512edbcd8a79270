import { TRPCError } from '@trpc/server';
import { HTTP_OF_FAILURE, sentenceOf } from './failure';
import { FailureError } from './failure-error';
import type { Outcome } from './outcome';

/** The value of an outcome, or the failure thrown as the HTTP answer that belongs to it. */
export const unwrap = <Value>(outcome: Outcome<Value>): Value => {
  if (outcome.ok) {
    return outcome.value;
  }
  throw new TRPCError({
    code: HTTP_OF_FAILURE[outcome.failure.code],
    message: sentenceOf(outcome.failure),
    cause: new FailureError(outcome.failure),
  });
};
