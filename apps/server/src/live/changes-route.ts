import type { Api } from '@waystation/api';
import { type Audience, OperationCode } from '@waystation/domain';
import { z } from 'zod';
import { problemResponse } from '../http/problem';
import { eventStream } from './event-stream';

/** Another that follows may leave meanwhile. */
const FULL_WAIT_SECONDS = 30;

const Seq = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);

const Asked = z
  .object({ operation: OperationCode, after: Seq, lastEventId: Seq.nullable() })
  .strict();

const badRequest = (error: z.ZodError): Response => {
  const parameter = error.issues[0]?.path.map(String).join('.') ?? 'operation';
  const detail =
    'Ask /changes?operation=CODE&after=SEQUENCE, with the sequence that the page stands on.';
  return problemResponse({ status: 400, code: 'invalid', parameter, detail });
};

/**
 * GET /changes?operation=CODE&after=SEQUENCE: what changes in an operation while a page is open, as this
 * audience may see it, as server-sent events; each carries its sequence, and who comes again goes on
 * after the last that arrived (Last-Event-ID). A page that does not hear of it asks `change.since`.
 */
export const createChangesRoute =
  ({ api }: { readonly api: Api }) =>
  async (request: Request, audience: Audience): Promise<Response> => {
    const { searchParams } = new URL(request.url);
    const asked = Asked.safeParse({
      ...Object.fromEntries(searchParams),
      lastEventId: request.headers.get('last-event-id'),
    });
    if (!asked.success) {
      return badRequest(asked.error);
    }
    const { operation: code, after, lastEventId } = asked.data;
    const context = api.contextFor(audience);
    if (!(await context.inOperation(code)).ok) {
      const detail = 'There is no operation of this name.';
      return problemResponse({ status: 404, code: 'unknownOperation', detail });
    }
    const leaving = new AbortController();
    const leave = (): void => leaving.abort();
    request.signal.addEventListener('abort', leave, { once: true });
    const from = Math.max(after, lastEventId ?? 0);
    const events = context.follow({ code, after: from, signal: leaving.signal });
    if (events === null) {
      const detail = 'Too many pages follow this server already. Ask change.since now and then.';
      return problemResponse({
        status: 503,
        code: 'full',
        detail,
        retryAfterSeconds: FULL_WAIT_SECONDS,
      });
    }
    return new Response(eventStream(events, leave), {
      headers: {
        'content-type': 'text/event-stream; charset=utf-8',
        // Nobody keeps it, and no proxy may hold it back (reference/standards.md 2.3, 8).
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      },
    });
  };
