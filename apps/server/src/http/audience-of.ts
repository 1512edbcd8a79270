import type { Audience } from '@waystation/domain';
import type { TokenCheck } from '../token/token-check';
import type { Problem } from './problem';
import type { RateLimits } from './rate-limits';

/** Who is asking, as far as the request proves it. */
export type Claim =
  | { readonly kind: 'audience'; readonly audience: Audience }
  | { readonly kind: 'problem'; readonly problem: Problem };

const BEARER = /^Bearer +(\S+)$/i;

/** The bearer token of a request; null: it carries none. */
export const bearerOf = (headers: Headers): string | null =>
  BEARER.exec(headers.get('authorization') ?? '')?.[1] ?? null;

const wrongToken = (wait: number | null): Problem =>
  wait === null
    ? { status: 401, code: 'wrongToken', detail: 'This is not the operator token of this server.' }
    : {
        status: 429,
        code: 'tooManyTokens',
        detail: 'Too many wrong tokens came from this address.',
        retryAfterSeconds: wait,
      };

/**
 * The audience of a request: public without a token, operator with the right one. A wrong token is
 * refused, not taken for public, and after several the address must wait. Only wrong tokens are
 * counted and made to wait: an office shares one address, and whoever guesses there must not lock
 * out who holds the token. A token of 256 bits loses nothing by that, and guesses remain requests,
 * which each address has only so many of.
 */
export const audienceOf = async (
  headers: Headers,
  address: string,
  { isOperator, limits }: { readonly isOperator: TokenCheck; readonly limits: RateLimits },
): Promise<Claim> => {
  if (!headers.has('authorization')) {
    return { kind: 'audience', audience: 'public' };
  }
  const token = bearerOf(headers);
  return token !== null && isOperator(token)
    ? { kind: 'audience', audience: 'operator' }
    : { kind: 'problem', problem: wrongToken(await limits.wrongToken(address)) };
};
