import type { Language } from '@waystation/domain';

/** What plain routes answer when they cannot do what was asked (RFC 9457), without internals. */
export type Problem = {
  readonly status: 400 | 401 | 403 | 404 | 405 | 413 | 415 | 429 | 500 | 503 | 504;
  /** For programs, for example `unknownOperation`. */
  readonly code: string;
  /** For people: one sentence. */
  readonly detail: string;
  /** The parameter that the problem is about. */
  readonly parameter?: string | undefined;
  /** What it says that is not understood, cut short where it is long. */
  readonly value?: string | undefined;
  /** What to write instead of the query, as an address has it. */
  readonly example?: string | undefined;
  /** Of a position outside an operation: kilometres to the nearest of its centres and crossings. */
  readonly nearestKm?: number | undefined;
  readonly retryAfterSeconds?: number | undefined;
  /** The language of the sentence, where it is not always English. */
  readonly language?: Language | undefined;
};

/** A problem as a response. */
export const problemResponse = ({
  status,
  code,
  detail,
  parameter,
  value,
  example,
  nearestKm,
  retryAfterSeconds,
  language,
}: Problem): Response =>
  new Response(JSON.stringify({ status, code, detail, parameter, value, example, nearestKm }), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(language === undefined ? {} : { 'content-language': language, vary: 'accept-language' }),
      ...(retryAfterSeconds === undefined ? {} : { 'retry-after': `${retryAfterSeconds}` }),
    },
  });
