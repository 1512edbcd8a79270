import { gunzipSync } from 'node:zlib';
import { TRPCError } from '@trpc/server';
import type { Api } from '@waystation/api';
import type { Basemap } from '@waystation/basemap';
import type { Audience } from '@waystation/domain';
import { type GroundTile, type GroundWanted, groundTiles } from '@waystation/print';
import { sceneAddress } from '@waystation/scene';
import { type Problem, problemResponse } from '../http/problem';
import { acceptedLanguage } from '../page/accepted-language';
import { readAnswers } from '../scene/read-scene';
import { groundOf, locatorOf } from './ground-of';
import { problemOf } from './refusal-text';
import { answerOf } from './snapshot-answer';
import type { SnapshotFormat, SnapshotJob } from './snapshot-job';
import type { SnapshotMaker } from './snapshot-maker';
import { SnapshotParameters } from './snapshot-parameters';

/** What snapshots are made of. */
export type SnapshotDeps = {
  readonly api: Api;
  readonly basemap: Basemap | null;
  readonly snapshots: SnapshotMaker | null;
  readonly now: () => Date;
};

/** Answers one address of a snapshot; `operation`: the part of the path that names one. */
export type SnapshotRoute = (
  request: Request,
  audience: Audience,
  operation: string,
) => Promise<Response>;

/** A server without what printing needs. */
export const NOT_HERE: Problem = {
  status: 503,
  code: 'noPrinting',
  detail: 'This server cannot print: it has no base map, or was started without a printer.',
};

const BUSY: Problem = {
  status: 503,
  code: 'tooManyWaiting',
  detail: 'Too many maps are being made. Try again in a moment.',
  retryAfterSeconds: 10,
};

const CHANGING: Problem = {
  status: 503,
  code: 'operationChanging',
  detail: 'The operation is being changed while its map is made. Try again in a moment.',
  retryAfterSeconds: 10,
};

/** An operation that is not there, or may not be known of. */
export const UNKNOWN_OPERATION: Problem = {
  status: 404,
  code: 'unknownOperation',
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

/** The tiles of the base map that a drawing shows, unpacked; null: it has no place. */
const tilesOf = (place: GroundWanted | null, basemap: Basemap): readonly GroundTile[] =>
  place === null
    ? []
    : groundTiles(place).map((address) => {
        const gzipped = basemap.tile(address);
        const bytes = gzipped === undefined ? null : new Uint8Array(gunzipSync(gzipped));
        return { ...address, bytes };
      });

/** The ground of a sheet's map and of its locator. */
export const groundsOf = (
  job: Pick<SnapshotJob, 'choice' | 'at' | 'wanted'>,
  basemap: Basemap,
): Pick<SnapshotJob, 'tiles' | 'regionTiles'> => ({
  tiles: tilesOf(groundOf(job), basemap),
  regionTiles: tilesOf(locatorOf(job), basemap),
});

const readParameters = (
  search: URLSearchParams,
  operation: string,
): SnapshotParameters | Problem => {
  const parsed = SnapshotParameters.safeParse({ ...Object.fromEntries(search), operation });
  if (parsed.success) {
    return parsed.data;
  }
  const [issue] = parsed.error.issues;
  const parameter = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path.join('.');
  const detail = `"${parameter}" cannot be used as it is: ${issue?.message ?? 'it is not known'}.`;
  return { status: 400, code: 'badParameter', detail, parameter };
};

/** What the audience may not know of is as if it were not there. */
export const nullIfUnknown = (error: unknown): null => {
  if (error instanceof TRPCError && error.code === 'NOT_FOUND') {
    return null;
  }
  throw error;
};

/** The live view; null where only this machine could open it, so that no code points nowhere. */
const linkTo = (request: Request, { operation, view }: SnapshotParameters): string | null => {
  const { origin, hostname } = new URL(request.url);
  const query = view.replace(/^\?/, '');
  return ONLY_HERE.includes(hostname)
    ? null
    : `${origin}/${operation}/map${query === '' ? '' : `?${query}`}`;
};

/**
 * GET /snapshot/:operation: the view of a link as a printed sheet. It is made for the public, whoever
 * asks, so that it can be passed on; complete, or refused with the reason.
 */
export const createSnapshotRoute =
  ({ api, basemap, snapshots, now }: SnapshotDeps): SnapshotRoute =>
  async (request, maker, operation) => {
    if (snapshots === null || basemap === null) {
      return problemResponse(NOT_HERE);
    }
    const asked = readParameters(new URL(request.url).searchParams, operation);
    if ('status' in asked && 'code' in asked) {
      return problemResponse(asked);
    }
    const { view, format: _format, of: _of, dpi, operation: code, ...choice } = asked;
    const createdAt = now();
    const read = await readAnswers(api, {
      operation: code,
      query: view,
      maker,
      audience: 'public',
      now: createdAt,
    }).catch(nullIfUnknown);
    if (read?.kind !== 'answers') {
      return problemResponse(read?.kind === 'operationChanging' ? CHANGING : UNKNOWN_OPERATION);
    }
    const job = {
      format: formatOf(asked),
      dpi,
      wanted: read.wanted,
      answers: read.answers,
      language: choice.lang ?? acceptedLanguage(request.headers),
      choice,
      at: sceneAddress(view).state.at,
      link: linkTo(request, asked),
      isPublic: true,
      createdAt,
      issue: null,
    };
    const made = await snapshots({
      ...job,
      ...groundsOf(job, basemap),
    });
    if (made === null) {
      return problemResponse(BUSY);
    }
    return made.kind === 'made' ? answerOf(made, asked) : problemResponse(problemOf(made));
  };
