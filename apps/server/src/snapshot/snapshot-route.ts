import { TRPCError } from '@trpc/server';
import type { Api } from '@waystation/api';
import type { Basemap } from '@waystation/basemap';
import type { Audience, Language } from '@waystation/domain';
import { chosenLogos } from '@waystation/print';
import { inLanguage } from '@waystation/print/choice';
import { sceneAddress } from '@waystation/scene';
import { z } from 'zod';
import { type Problem, problemResponse } from '../http/problem';
import { type ToldProblem, toldResponse } from '../http/problem-in';
import { LeftTheLine } from '../imports/waiting-line';
import type { LogoShelf } from '../logos/logo-shelf';
import { acceptedLanguage } from '../page/accepted-language';
import { readerLanguage } from '../page/reader-language';
import { readAnswers } from '../scene/read-scene';
import { groundOf, locatorOf } from './ground-of';
import { tilesOf } from './ground-tiles-of';
import { problemOf } from './refusal-text';
import { answerOf } from './snapshot-answer';
import type { SnapshotFormat, SnapshotJob } from './snapshot-job';
import type { SnapshotMaker } from './snapshot-maker';
import { SnapshotParameters } from './snapshot-parameters';
import { viewLink, viewProblem } from './view-link';

/** What snapshots are made of. */
export type SnapshotDeps = {
  readonly api: Api;
  readonly basemap: Basemap | null;
  readonly snapshots: SnapshotMaker | null;
  /** Null: this server keeps no logos. */
  readonly logos: Pick<LogoShelf, 'list'> | null;
  readonly now: () => Date;
};

/** Answers one address of a snapshot; `operation`: the part of the path that names one. */
export type SnapshotRoute = (
  request: Request,
  audience: Audience,
  operation: string,
) => Promise<Response>;

/** A server without what printing needs. */
export const NOT_HERE: Problem & ToldProblem = {
  status: 503,
  code: 'noPrinting',
  message: 'snapshot.problem.noPrinting',
  detail: 'This server cannot print: it has no base map, or was started without a printer.',
};

const BUSY: ToldProblem = {
  status: 503,
  code: 'tooManyWaiting',
  message: 'snapshot.problem.tooManyWaiting',
  retryAfterSeconds: 10,
};

const CHANGING: ToldProblem = {
  status: 503,
  code: 'operationChanging',
  message: 'snapshot.problem.operationChanging',
  retryAfterSeconds: 10,
};

/** An operation that is not there, or may not be known of. */
export const UNKNOWN_OPERATION: Problem & ToldProblem = {
  status: 404,
  code: 'unknownOperation',
  message: 'snapshot.problem.unknownOperation',
  detail: 'There is no operation of this name.',
};

/** Names of this machine, which lead nobody else here. */
export const ONLY_HERE: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** What is made of a sheet for what was asked for. */
const formatOf = ({ format, of }: SnapshotParameters): SnapshotFormat => {
  if (format === 'bundle') {
    return of;
  }
  return format === 'preview' ? 'svg' : format;
};

/** The ground of a sheet's map and of its locator; throws {@link UnreadableGround}. */
export const groundsOf = (
  job: Pick<SnapshotJob, 'choice' | 'at' | 'wanted'>,
  basemap: Basemap,
): Pick<SnapshotJob, 'tiles' | 'regionTiles'> => ({
  tiles: tilesOf(groundOf(job), basemap),
  regionTiles: tilesOf(locatorOf(job), basemap),
});

/** Refusals are for whoever makes a sheet; `lang` is the sheet's, which they need not read. */
const makerLanguage = (request: Request): Language =>
  request.headers.has('accept-language')
    ? acceptedLanguage(request.headers)
    : readerLanguage(request);

/** The view as a query, of whichever form it came in; a link to something else is refused. */
const withQuery = (asked: SnapshotParameters): SnapshotParameters | ToldProblem => {
  const link = viewLink(asked.view);
  const problem = viewProblem(link, asked.operation);
  return problem === null
    ? { ...asked, view: link?.query ?? '' }
    : { status: 400, code: 'badParameter', parameter: 'view', ...problem };
};

const readParameters = (
  search: URLSearchParams,
  operation: string,
  language: Language,
): SnapshotParameters | ToldProblem => {
  const text = { ...Object.fromEntries(search), operation };
  const parsed = SnapshotParameters.safeParse(text, { error: z.locales[language]().localeError });
  if (parsed.success) {
    return withQuery(parsed.data);
  }
  const [issue] = parsed.error.issues;
  const parameter = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path.join('.');
  const values = { what: parameter ?? '', why: issue?.message ?? '' };
  const message = 'snapshot.problem.badValue';
  return { status: 400, code: 'badParameter', message, values, parameter };
};

const noLogo = (name: string): ToldProblem => ({
  status: 400,
  code: 'unknownLogo',
  message: 'snapshot.problem.unknownLogo',
  values: { what: name },
  parameter: name,
});

/** What the audience may not know of is as if it were not there. */
export const nullIfUnknown = (error: unknown): null => {
  if (error instanceof TRPCError && error.code === 'NOT_FOUND') {
    return null;
  }
  throw error;
};

/** What is answered to nobody, as proxies note it in their logs. */
const CLIENT_CLOSED_REQUEST = 499;

const GONE = 'gone';

const goneIfLeft = (error: unknown): typeof GONE => {
  if (error instanceof LeftTheLine) {
    return GONE;
  }
  throw error;
};

/** The live view; null where only this machine could open it, so that no code points nowhere. */
const linkTo = (request: Request, { operation, view }: SnapshotParameters): string | null => {
  const { origin, hostname } = new URL(request.url);
  return ONLY_HERE.includes(hostname)
    ? null
    : `${origin}/${operation}/map${view === '' ? '' : `?${view}`}`;
};

/**
 * GET /snapshot/:operation: the view of a link as a printed sheet. It is made for the public, whoever
 * asks, so that it can be passed on; complete, or refused with the reason.
 */
export const createSnapshotRoute =
  ({ api, basemap, snapshots, logos, now }: SnapshotDeps): SnapshotRoute =>
  async (request, maker, operation) => {
    const language = makerLanguage(request);
    if (snapshots === null || basemap === null) {
      return toldResponse(NOT_HERE, language);
    }
    const asked = readParameters(new URL(request.url).searchParams, operation, language);
    if ('message' in asked) {
      return toldResponse(asked, language);
    }
    const { view, dpi, operation: code, choice } = asked;
    const createdAt = now();
    const read = await readAnswers(api, {
      operation: code,
      query: view,
      maker,
      audience: 'public',
      now: createdAt,
    }).catch(nullIfUnknown);
    if (read?.kind !== 'answers') {
      const problem = read?.kind === 'operationChanging' ? CHANGING : UNKNOWN_OPERATION;
      return toldResponse(problem, language);
    }
    const chosen = chosenLogos((await logos?.list(code)) ?? [], choice);
    if (chosen.kind === 'missing') {
      return toldResponse(noLogo(chosen.name), language);
    }
    const sheetLanguage = choice.lang ?? acceptedLanguage(request.headers);
    const job = {
      logos: chosen.logos,
      format: formatOf(asked),
      dpi,
      wanted: read.wanted,
      answers: read.answers,
      language: sheetLanguage,
      choice: inLanguage(choice, sheetLanguage),
      at: sceneAddress(view).state.at,
      link: linkTo(request, asked),
      audience: 'public' as const,
      createdAt,
      issue: null,
    };
    const made = await snapshots({ ...job, ...groundsOf(job, basemap) }, request.signal)?.catch(
      goneIfLeft,
    );
    if (made === undefined) {
      return toldResponse(BUSY, language);
    }
    if (made === GONE) {
      return new Response(null, { status: CLIENT_CLOSED_REQUEST });
    }
    return made.kind === 'made'
      ? answerOf(made, asked)
      : problemResponse(await problemOf(made, language));
  };
