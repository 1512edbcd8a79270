import { readFile } from 'node:fs/promises';
import type { Api } from '@waystation/api';
import { type Audience, SCHEDULE_TIMES } from '@waystation/domain';
import { z } from 'zod';
import { type Problem, problemResponse } from '../http/problem';
import { OPERATOR_ONLY } from '../imports/import-route';
import { fileStream } from '../series/file-stream';
import { SeriesProblem } from '../series/series-problem';
import { FILE_TYPES, isKnownOperation, NO_STORE, readAsked } from '../series/series-route';
import { NOT_HERE, UNKNOWN_OPERATION } from '../snapshot/snapshot-route';
import { viewOf } from './schedule';
import type { ScheduleBook } from './schedule-book';

/** What the routes of schedules work with. */
export type ScheduleRouteDeps = {
  readonly api: Api;
  /** Null: series cannot be made here. */
  readonly schedules: ScheduleBook | null;
};

/** Which schedule is meant, by the parts of its path. */
export type SchedulePath = {
  readonly operation: string;
  readonly id?: string | undefined;
  readonly file?: string | undefined;
};

/** Answers one request about schedules. */
export type ScheduleRoute = (
  request: Request,
  audience: Audience,
  path: SchedulePath,
) => Promise<Response>;

const UNKNOWN_SCHEDULE: Problem = {
  status: 404,
  code: 'unknownSchedule',
  detail: 'There is no such schedule, or nothing of this name is filed for it.',
};

const When = z.enum(SCHEDULE_TIMES);

const WRONG_WHEN: Problem = {
  status: 400,
  code: 'badParameter',
  detail: `"when" is needed: one of ${SCHEDULE_TIMES.join(', ')}.`,
  parameter: 'when',
};

const withoutWhen = (request: Request): Request => {
  const address = new URL(request.url);
  address.searchParams.delete('when');
  return new Request(address, { headers: request.headers });
};

const add = async (
  { api, schedules }: { readonly api: Api; readonly schedules: ScheduleBook },
  request: Request,
  operation: string,
): Promise<Response> => {
  const when = When.safeParse(new URL(request.url).searchParams.get('when')).data;
  if (when === undefined) {
    return problemResponse(WRONG_WHEN);
  }
  const asked = await readAsked(withoutWhen(request), operation);
  if ('code' in asked) {
    return problemResponse(asked);
  }
  if (!(await isKnownOperation(api, asked.operation))) {
    return problemResponse(UNKNOWN_OPERATION);
  }
  try {
    const schedule = await schedules.add(asked, when);
    return Response.json(viewOf(schedule), { status: 201, headers: NO_STORE });
  } catch (error) {
    if (error instanceof SeriesProblem) {
      return problemResponse({ status: 400, code: error.code, detail: error.message });
    }
    throw error;
  }
};

const listOf = async (schedules: ScheduleBook, operation: string): Promise<Response> => {
  const all = await schedules.list();
  const own = all.filter(({ asked }) => asked.operation === operation);
  return Response.json(own.map(viewOf), { headers: NO_STORE });
};

const give = async (schedules: ScheduleBook, id: string, name: string): Promise<Response> => {
  const path = schedules.pathOf(id, name);
  const ending = name.split('.').at(-1);
  if (path !== null && ending === 'json') {
    const text = await readFile(path, 'utf8').catch(() => null);
    return text === null
      ? problemResponse(UNKNOWN_SCHEDULE)
      : new Response(text, { headers: { ...NO_STORE, 'content-type': 'application/json' } });
  }
  const body = path === null ? null : await fileStream(path);
  if (body === null) {
    return problemResponse(UNKNOWN_SCHEDULE);
  }
  return new Response(body, {
    headers: {
      ...NO_STORE,
      'content-type': FILE_TYPES[ending === 'zip' ? 'zip' : 'pdf'],
      'content-disposition': `attachment; filename="${name}"`,
    },
  });
};

/**
 * POST /atlas/:operation/schedules adds a schedule, GET lists them with their runs, DELETE …/:id removes
 * one with what it filed, GET …/:id/:file gives a filed result. For whoever runs the server.
 */
export const createScheduleRoute =
  ({ api, schedules }: ScheduleRouteDeps): ScheduleRoute =>
  async (request, audience, { operation, id, file }) => {
    if (audience !== 'operator') {
      return problemResponse(OPERATOR_ONLY);
    }
    if (schedules === null) {
      return problemResponse(NOT_HERE);
    }
    if (id === undefined) {
      return request.method === 'POST'
        ? add({ api, schedules }, request, operation)
        : listOf(schedules, operation);
    }
    const schedule = await schedules.read(id);
    if (schedule === null || schedule.asked.operation !== operation) {
      return problemResponse(UNKNOWN_SCHEDULE);
    }
    if (file !== undefined) {
      return give(schedules, id, file);
    }
    await schedules.remove(id);
    return Response.json(viewOf(schedule), { headers: NO_STORE });
  };
