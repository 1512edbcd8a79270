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

/**
 * The audience of a request: public without a token, operator with the right one. A wrong token is
 * refused, not taken for public, and after several the address must wait.
 */
export const audienceOf = async (
  headers: Headers,
  address: string,
  { isOperator, limits }: { readonly isOperator: TokenCheck; readonly limits: RateLimits },
): Promise<Claim> => {
  if (!headers.has('authorization')) {
    return { kind: 'audience', audience: 'public' };
  }
  const wait = await limits.isShutOut(address);
  if (wait !== null) {
    const detail = 'Too many wrong tokens came from this address.';
    return {
      kind: 'problem',
      problem: { status: 429, code: 'tooManyTokens', detail, retryAfterSeconds: wait },
    };
  }
  const token = bearerOf(headers);
  if (token !== null && isOperator(token)) {
    return { kind: 'audience', audience: 'operator' };
  }
  await limits.failedToken(address);
  const detail = 'This is not the operator token of this server.';
  return { kind: 'problem', problem: { status: 401, code: 'wrongToken', detail } };
};
