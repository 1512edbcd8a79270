import { type Api, appRouter, createCallerFactory } from '@waystation/api';
import type { Audience, OperationCode, SeriesStatus } from '@waystation/domain';
import { type Problem, problemResponse } from '../http/problem';
import { problemIn } from '../http/problem-in';
import { OPERATOR_ONLY } from '../imports/import-route';
import { acceptedLanguage } from '../page/accepted-language';
import { NOT_HERE, nullIfUnknown, ONLY_HERE, UNKNOWN_OPERATION } from '../snapshot/snapshot-route';
import { viewLink, viewProblem } from '../snapshot/view-link';
import { fileStream } from './file-stream';
import { type SeriesAsked, SeriesParameters } from './series-asked';
import type { SeriesBook } from './series-book';

const createCaller = createCallerFactory(appRouter);

/** What the routes of series work with. */
export type SeriesRouteDeps = {
  readonly api: Api;
  /** Null: series cannot be made here. */
  readonly series: SeriesBook | null;
};

/** Which series is meant, by the parts of its path. */
export type SeriesPath = {
  readonly operation: string;
  readonly id?: string | undefined;
  readonly part?: string | undefined;
};

/** Answers one request about series. */
export type SeriesRoute = (
  request: Request,
  audience: Audience,
  path: SeriesPath,
) => Promise<Response>;

const BUSY: Problem = {
  status: 503,
  code: 'tooManyWaiting',
  detail: 'Too many series of maps wait already. Try again later.',
  retryAfterSeconds: 60,
};

const UNKNOWN_SERIES: Problem = {
  status: 404,
  code: 'unknownSeries',
  detail: 'There is no such series of maps, or it is not kept any longer.',
};

const NOT_DONE: Problem = {
  status: 404,
  code: 'seriesNotDone',
  detail: 'This series of maps is not finished, so there is no file of it.',
};

/** What files of series are, for browsers. */
export const FILE_TYPES = { pdf: 'application/pdf', zip: 'application/zip' } as const;

/** What is for whoever runs the server alone is kept by nobody. */
export const NO_STORE = { 'cache-control': 'no-store' };

const json = (status: SeriesStatus): Response => Response.json(status, { headers: NO_STORE });

const originOf = (request: Request): string | null => {
  const { origin, hostname } = new URL(request.url);
  return ONLY_HERE.includes(hostname) ? null : origin;
};

/** What a series is asked for by, as it stands in an address; or what is wrong with it. */
export const readAsked = async (
  request: Request,
  operation: string,
): Promise<SeriesAsked | Problem> => {
  const text = { ...Object.fromEntries(new URL(request.url).searchParams), operation };
  const parsed = SeriesParameters.safeParse(text);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const parameter = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path.join('.');
    const detail = `"${parameter}" cannot be used as it is: ${issue?.message ?? 'it is not known'}.`;
    return { status: 400, code: 'badParameter', detail, parameter };
  }
  const { operation: code, over, file, lang } = parsed.data;
  const link = viewLink(parsed.data.view);
  const problem = viewProblem(link, code);
  if (problem !== null) {
    // For whoever runs the server: the route speaks English.
    return problemIn({ status: 400, code: 'badParameter', parameter: 'view', ...problem }, 'en');
  }
  const apart: readonly string[] = ['operation', 'view', 'over', 'file'];
  const choice = Object.entries(text).filter(([name]) => !apart.includes(name));
  return {
    operation: code,
    view: link?.query ?? '',
    over,
    file,
    language: lang ?? acceptedLanguage(request.headers),
    choice: Object.fromEntries(choice),
    origin: originOf(request),
  };
};

/** Whether everybody may know of an operation. */
export const isKnownOperation = async (api: Api, operation: OperationCode): Promise<boolean> =>
  (await createCaller(api.contextFor('public'))
    .operation.get({ operation })
    .catch(nullIfUnknown)) !== null;

const begin = async (
  { api, series }: { readonly api: Api; readonly series: SeriesBook },
  request: Request,
  operation: string,
): Promise<Response> => {
  const asked = await readAsked(request, operation);
  if ('code' in asked) {
    return problemResponse(asked);
  }
  if (!(await isKnownOperation(api, asked.operation))) {
    return problemResponse(UNKNOWN_OPERATION);
  }
  const status = await series.start(asked);
  return status === null
    ? problemResponse(BUSY)
    : Response.json(status, {
        status: 202,
        headers: { ...NO_STORE, location: `/atlas/${asked.operation}/${status.id}` },
      });
};

const give = async (series: SeriesBook, status: SeriesStatus, part: string): Promise<Response> => {
  const paths = series.pathsOf(status);
  const isIndex = part === 'index';
  const body =
    status.state === 'done' ? await fileStream(isIndex ? paths.index : paths.file) : null;
  if (body === null) {
    return problemResponse(NOT_DONE);
  }
  const name = isIndex ? `${status.fileName}.json` : `${status.fileName}.${status.file}`;
  return new Response(body, {
    headers: {
      ...NO_STORE,
      'content-type': isIndex ? 'application/json' : FILE_TYPES[status.file],
      'content-disposition': `attachment; filename="${name}"`,
    },
  });
};

/**
 * POST /atlas/:operation begins a series of printed maps, or goes on with the same one; GET
 * /atlas/:operation/:id tells how far it is, DELETE stops it, GET …/file and …/index give what was made.
 * For whoever runs the server; its sheets are what the public may see.
 */
export const createSeriesRoute =
  ({ api, series }: SeriesRouteDeps): SeriesRoute =>
  async (request, audience, { operation, id, part }) => {
    if (audience !== 'operator') {
      return problemResponse(OPERATOR_ONLY);
    }
    if (series === null) {
      return problemResponse(NOT_HERE);
    }
    if (id === undefined) {
      return begin({ api, series }, request, operation);
    }
    const status = await series.status(id);
    if (status === null || status.operation !== operation) {
      return problemResponse(UNKNOWN_SERIES);
    }
    if (part !== undefined) {
      return give(series, status, part);
    }
    return json(request.method === 'DELETE' ? ((await series.cancel(id)) ?? status) : status);
  };
