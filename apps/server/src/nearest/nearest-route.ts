import { TRPCError } from '@trpc/server';
import {
  type Api,
  appRouter,
  createCallerFactory,
  FailureError,
  sentenceOfInput,
} from '@waystation/api';
import type { Audience, Language } from '@waystation/domain';
import { loadTranslator } from '@waystation/i18n';
import type { NearestAnswer } from '@waystation/nearest';
import { z } from 'zod';
import { type Problem, problemResponse } from '../http/problem';
import { acceptedLanguage } from '../page/accepted-language';
import type { NearestQuery } from './nearest-parameters';
import { readNearestQuery } from './read-nearest-query';
import { textOfAnswer } from './text/text-of-answer';

const createCaller = createCallerFactory(appRouter);

/** What the route works with. */
export type NearestRouteDeps = { readonly api: Api; readonly now: () => Date };

const MS_PER_MINUTE = 60_000;

/** Centres told of in a text, if they find room; see {@link MOST_MESSAGES}. */
const ROWS_OF_TEXT = 3;

/**
 * The end of the minute that it is: who asks in the same minute is answered from the same work, and
 * a count made seconds ago is not yet to come.
 */
const endOfMinute = (now: Date): Date =>
  new Date(Math.ceil(now.getTime() / MS_PER_MINUTE) * MS_PER_MINUTE);

const HEADERS = {
  // The address says where people are: no cache on the way keeps it.
  'cache-control': 'no-store',
  vary: 'accept-language, authorization',
};

/** Whose the roads are (ODbL 1.0, 4.3); told with every answer that has a way over them. */
const ROAD_CREDIT = '© OpenStreetMap contributors, https://www.openstreetmap.org/copyright';

const withCredit = (answer: NearestAnswer): NearestAnswer & { readonly attribution?: string } =>
  answer.centres.some(({ travel }) => travel?.way === 'road')
    ? { ...answer, attribution: ROAD_CREDIT }
    : answer;

const STATUS_OF = { NOT_FOUND: 404, BAD_REQUEST: 400 } as const;

const problemOf = (error: TRPCError): Problem | null => {
  const { code, message, cause } = error;
  if (code !== 'NOT_FOUND' && code !== 'BAD_REQUEST') {
    return null;
  }
  return {
    status: STATUS_OF[code],
    code: cause instanceof FailureError ? cause.message : 'badParameter',
    detail: cause instanceof z.ZodError ? sentenceOfInput(cause) : message,
  };
};

const ask = async (
  { api, now }: NearestRouteDeps,
  query: NearestQuery,
  audience: Audience,
): Promise<NearestAnswer | Problem> => {
  const caller = createCaller(api.contextFor(audience));
  const { operation, lat, lon, people = 1, needs = [], nationality = [], languages = [] } = query;
  const { country, mode, at, rows } = query;
  try {
    return await caller.centre.nearest({
      operation,
      at: (at ?? endOfMinute(now())).toISOString(),
      ...(rows !== undefined && { rowsPerTier: rows }),
      question: {
        position: [lon, lat],
        people,
        needs,
        nationalities: nationality,
        languages,
        ...(country !== undefined && { country }),
        ...(mode !== undefined && { mode }),
      },
    });
  } catch (error) {
    const problem = error instanceof TRPCError ? problemOf(error) : null;
    if (problem === null) {
      throw error;
    }
    return problem;
  }
};

const asText = async (
  answer: NearestAnswer,
  language: Language,
  rows: number,
): Promise<Response> => {
  const words = await loadTranslator(language);
  const messages = textOfAnswer(answer, { words, rows });
  return new Response(`${messages.join('\n\n')}\n`, {
    headers: {
      ...HEADERS,
      'content-type': 'text/plain; charset=utf-8',
      'content-language': language,
    },
  });
};

/**
 * GET /nearest: the answer as JSON, or as short messages parted by blank lines (format=text), for
 * gateways and scripts that do not speak tRPC.
 */
export const createNearestRoute =
  (deps: NearestRouteDeps) =>
  async (request: Request, audience: Audience): Promise<Response> => {
    const read = readNearestQuery(new URL(request.url).searchParams);
    if (read.kind === 'problem') {
      return problemResponse(read.problem);
    }
    const { lang, format, rows } = read.query;
    const said = await ask(deps, read.query, audience);
    if ('status' in said) {
      return problemResponse(said);
    }
    return format === 'text'
      ? asText(said, lang ?? acceptedLanguage(request.headers), rows ?? ROWS_OF_TEXT)
      : Response.json(withCredit(said), { headers: HEADERS });
  };
