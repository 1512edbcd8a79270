import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { type Api, appRouter } from '@waystation/api';
import type { Audience } from '@waystation/domain';
import { describeError } from '../log/describe-error';
import type { Log } from '../log/log';
import { isPassing, PASSING_WAIT_SECONDS } from './is-passing';

/** A page asks for a handful of things at once; more is somebody trying what we bear. */
const MOST_CALLS_IN_A_BATCH = 10;

/** A call with what was proved about its caller. */
export type Call = {
  readonly request: Request;
  readonly audience: Audience;
  readonly requestId: string;
};

const NOT_KEPT = 'no-store';

/**
 * Their answers are for now alone. Roads are imported beside the store, and a network that was too
 * slow may be quick the next moment, so no change of the data tells when the answer is another; and
 * each is asked from somewhere else: its address says where people are. A rule that is tried may look
 * at silence, which grows with the clock; what is sent of alerts changes no data.
 */
const OF_THE_MOMENT: readonly string[] = [
  'alert.targets',
  'alert.try',
  'centre.nearest',
  'travel.times',
];

/** Whether nobody may keep an answer. */
export const isOfTheMoment = (response: Response): boolean =>
  response.headers.get('cache-control') === NOT_KEPT;

/** Runs the procedures that a request names. */
export const answerTrpc = (
  { api, log }: { readonly api: Api; readonly log: Log },
  { request, audience, requestId }: Call,
): Promise<Response> =>
  fetchRequestHandler({
    endpoint: '/trpc',
    req: request,
    router: appRouter,
    maxBatchSize: MOST_CALLS_IN_A_BATCH,
    createContext: () => api.contextFor(audience),
    responseMeta: ({ errors, paths = [] }) =>
      errors.some((error) => isPassing(error.cause))
        ? { status: 503, headers: new Headers({ 'retry-after': `${PASSING_WAIT_SECONDS}` }) }
        : paths.some((path) => OF_THE_MOMENT.includes(path))
          ? { headers: new Headers({ 'cache-control': NOT_KEPT }) }
          : {},
    onError: ({ error, path }) => {
      if (error.code === 'INTERNAL_SERVER_ERROR') {
        const event = 'procedureFailed';
        const fields = { requestId, path: path ?? '', error: describeError(error.cause ?? error) };
        log({ level: 'error', event, ...fields });
      }
    },
  });
