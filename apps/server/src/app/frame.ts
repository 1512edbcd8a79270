import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { FLASH_STYLE } from '../flash/flash-style';
import { addressOf } from '../http/address-of';
import { isEmbeddedMap } from '../http/is-embedded-map';
import { isHttps } from '../http/is-https';
import { problemResponse } from '../http/problem';
import { addSecurityHeaders, type PageKind } from '../http/security-headers';
import { PAGE_STYLE_SOURCE } from '../page/page-style';
import { PLAIN_STYLE, styleSource } from '../plain/page/plain-style';
import { SHEET_STYLE } from '../plain/sheet/sheet-style';
import type { AppDeps } from './app-deps';
import type { AppEnv } from './app-env';

/** What watches the server asks often, from one address, and must not take its silence for a fall. */
const isHealthCheck = ({ url }: Request): boolean =>
  ['/livez', '/readyz'].includes(new URL(url).pathname);

/** The styles that stand in a page itself. */
const STYLES = {
  app: [],
  pictured: [PAGE_STYLE_SOURCE],
  plain: [styleSource(PLAIN_STYLE), styleSource(SHEET_STYLE), styleSource(FLASH_STYLE)],
  file: ["'unsafe-inline'"],
} as const satisfies Record<PageKind, readonly string[]>;

/** The frame of every answer: an id, security headers, and no more requests than is fair. */
export const frame =
  ({
    limits,
    trustProxy,
    embedOrigins,
  }: Pick<AppDeps, 'limits' | 'trustProxy' | 'embedOrigins'>): MiddlewareHandler<AppEnv> =>
  async (context, next) => {
    const { raw } = context.req;
    const address = addressOf(raw.headers, context.env.connection, trustProxy);
    const requestId = randomUUID();
    context.set('requestId', requestId);
    context.set('address', address);
    const wait = isHealthCheck(raw) ? null : await limits.request(address);
    if (wait === null) {
      await next();
    } else {
      const detail = 'Too many requests came from this address.';
      const retryAfterSeconds = wait;
      context.res = problemResponse({
        status: 429,
        code: 'tooManyRequests',
        detail,
        retryAfterSeconds,
      });
    }
    context.res.headers.set('x-request-id', requestId);
    const kind = context.get('pageKind') ?? 'app';
    addSecurityHeaders(context.res.headers, {
      isHttps: isHttps(raw, trustProxy),
      kind,
      styles: STYLES[kind],
      frameOrigins: isEmbeddedMap(new URL(raw.url)) ? embedOrigins : [],
    });
  };
