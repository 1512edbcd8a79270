import { isTRPCClientError } from '@trpc/client';
import { CentreReportAnswer, type ReportDoubt } from '@waystation/domain';
import { z } from 'zod';
import { Refusal } from './kept-report';

/** What became of one attempt to send a report. */
export type SendingOutcome =
  | {
      readonly kind: 'accepted';
      readonly answer: Extract<CentreReportAnswer, { readonly outcome: 'accepted' }>;
    }
  | { readonly kind: 'doubtful'; readonly doubts: readonly ReportDoubt[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'tokenRefused' }
  /** The server was there and could not: of this centre nothing more now. */
  | { readonly kind: 'notNow' }
  /** No word from the server; whether it was written nobody knows, and sending again is safe. */
  | { readonly kind: 'noAnswer' };

const Told = z.object({
  httpStatus: z.number(),
  failure: z.string().nullable(),
  refusal: Refusal.nullable().catch('other'),
});

/** What the server does not take today it will not take tomorrow; anything else may pass. */
const FINAL: readonly number[] = [400, 403, 404, 409, 413, 422];

const refusalOf = ({ failure, refusal }: z.infer<typeof Told>): Refusal =>
  refusal ?? Refusal.safeParse(failure).data ?? 'other';

/** What an answer of the server says; one that is none, as from the sign-in page of a hotspot, says nothing. */
export const outcomeOfAnswer = (answer: unknown): SendingOutcome => {
  const { data } = CentreReportAnswer.safeParse(answer);
  switch (data?.outcome) {
    case 'accepted':
      return { kind: 'accepted', answer: data };
    case 'unconfirmed':
      return { kind: 'doubtful', doubts: data.doubts };
    case undefined:
      return { kind: 'noAnswer' };
    default:
      return data satisfies never;
  }
};

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
