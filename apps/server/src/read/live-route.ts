import type { Api } from '@waystation/api';
import type { Log } from '../log/log';
import { answerTrpc, type Call } from './answer-trpc';

/** The one procedure whose answer does not end. */
export const LIVE_PATH = '/trpc/change.live';

/** Whether an answer does not end. */
export const isStream = ({ headers }: Response): boolean =>
  headers.get('content-type')?.startsWith('text/event-stream') === true;

/**
 * The stream of changes. No proxy may hold it back (reference/standards.md 2.3, 8), nobody keeps it,
 * and it is not compressed: each event is to leave at once.
 */
export const answerLive = async (
  deps: { readonly api: Api; readonly log: Log },
  call: Call,
): Promise<Response> => {
  const response = await answerTrpc(deps, call);
  response.headers.set('cache-control', 'no-store');
  response.headers.set('x-accel-buffering', 'no');
  return response;
};
