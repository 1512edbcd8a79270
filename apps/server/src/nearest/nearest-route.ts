import type { Audience, Language } from '@waystation/domain';
import { loadTranslator } from '@waystation/i18n';
import type { NearestAnswer } from '@waystation/nearest';
import { problemResponse } from '../http/problem';
import { acceptedLanguage } from '../page/accepted-language';
import { askNearest, type NearestDeps } from './ask-nearest';
import { readNearestQuery } from './read-nearest-query';
import { textOfAnswer } from './text/text-of-answer';

/** Centres told of in a text, if they find room; see {@link MOST_MESSAGES}. */
const ROWS_OF_TEXT = 3;

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
  (deps: NearestDeps) =>
  async (request: Request, audience: Audience): Promise<Response> => {
    const read = readNearestQuery(new URL(request.url).searchParams);
    if (read.kind === 'problem') {
      return problemResponse(read.problem);
    }
    const { lang, format, rows } = read.query;
    const said = await askNearest(deps, read.query, audience);
    if ('status' in said) {
      return problemResponse(said);
    }
    return format === 'text'
      ? asText(said, lang ?? acceptedLanguage(request.headers), rows ?? ROWS_OF_TEXT)
      : Response.json(withCredit(said), { headers: HEADERS });
  };
