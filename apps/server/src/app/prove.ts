import type { MiddlewareHandler } from 'hono';
import { audienceOf, bearerOf } from '../http/audience-of';
import { mayBeOurs } from '../http/check-origin';
import { problemResponse } from '../http/problem';
import type { AppDeps } from './app-deps';
import type { AppEnv } from './app-env';

/** Finds out who is asking, and refuses writes that a page of somebody else could have sent. */
export const prove =
  (deps: Pick<AppDeps, 'isOperator' | 'limits'>): MiddlewareHandler<AppEnv> =>
  async (context, next) => {
    const { method, url, headers } = context.req.raw;
    const claim = await audienceOf(headers, context.get('address'), deps);
    if (claim.kind === 'problem') {
      return problemResponse(claim.problem);
    }
    const hasToken = bearerOf(headers) !== null;
    if (!mayBeOurs({ method, url, headers, hasToken })) {
      const detail = hasToken
        ? 'This request does not come from a page of this server.'
        : 'What changes something needs the operator token (Authorization: Bearer …), or must come from a page of this server.';
      return problemResponse({ status: 403, code: 'foreignOrigin', detail });
    }
    context.set('audience', claim.audience);
    return next();
  };
