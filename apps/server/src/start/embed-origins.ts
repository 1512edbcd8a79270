import { z } from 'zod';

/** `https://example.org`, `https://*.example.org`, `http://localhost:8080`; nothing after the port. */
const ORIGIN = /^https?:\/\/(?:\*\.)?[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/i;

const ANYBODY = '*';

/**
 * Whose pages may show maps in a frame, as the operator writes it: origins separated by spaces, or `*`
 * for everybody. It goes into a header, so whatever is not plainly an origin is refused.
 */
export const EmbedOrigins = z
  .string()
  .transform((text) => text.split(/\s+/).filter(Boolean))
  .refine((origins) => origins.every((origin) => origin === ANYBODY || ORIGIN.test(origin)))
  .transform((origins): readonly string[] =>
    origins.includes(ANYBODY) ? [ANYBODY] : [...new Set(origins)],
  );
