import type { Context } from 'hono';
import { problemResponse } from '../http/problem';
import { toldResponse } from '../http/problem-in';
import { describeError } from '../log/describe-error';
import type { Log } from '../log/log';
import { readerLanguage } from '../page/reader-language';
import { isPassing, PASSING_WAIT_SECONDS } from '../read/is-passing';
import { UnreadableGround } from '../snapshot/ground-tiles-of';
import { NOT_HERE } from '../snapshot/snapshot-route';
import type { AppEnv } from './app-env';

/** What nobody expected, logged; whoever asks is told no internals, but whether to ask again. */
export const answerFailure = (
  log: Log,
  error: Error,
  context: Context<AppEnv>,
): Response | Promise<Response> => {
  const { requestId } = context.var;
  const { pathname: path } = new URL(context.req.url);
  const told = describeError(error);
  log({ level: 'error', event: 'requestFailed', requestId, path, error: told });
  if (error instanceof UnreadableGround) {
    return toldResponse(NOT_HERE, readerLanguage(context.req.raw));
  }
  return isPassing(error) || isPassing(error.cause)
    ? problemResponse({
        status: 503,
        code: 'busy',
        detail: 'The database did not answer in time. Ask again in a moment.',
        retryAfterSeconds: PASSING_WAIT_SECONDS,
      })
    : problemResponse({
        status: 500,
        code: 'internal',
        detail: `Something went wrong. The log has it under ${requestId}.`,
      });
};
