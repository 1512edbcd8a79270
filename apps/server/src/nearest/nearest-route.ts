import { type Audience, Language } from '@waystation/domain';
import { loadTranslator } from '@waystation/i18n';
import { type Problem, problemResponse } from '../http/problem';
import { acceptedLanguage } from '../page/accepted-language';
import { askNearest, type NearestDeps, type Told } from './ask-nearest';
import { readNearestQuery } from './read-nearest-query';
import { textOfAnswer } from './text/text-of-answer';
import { textOfProblem } from './text/text-of-problem';

/** Centres told of in a text, if they find room; see pack-facts. */
const ROWS_OF_TEXT = 3;

const HEADERS = {
  // The address says where people are: no cache on the way keeps it.
  'cache-control': 'no-store',
  vary: 'accept-language, authorization',
};

/** Whose the roads are (ODbL 1.0, 4.3); told with every answer that has a way over them. */
const ROAD_CREDIT = '© OpenStreetMap contributors, https://www.openstreetmap.org/copyright';

/** The answer for programs: besides what is ranked, as known when, why then, and what is told. */
const bodyOf = ({ answer, momentIs, operation, phones }: Told) => ({
  ...answer,
  momentIs,
  historical: operation.replay && { from: operation.replay.from, to: operation.replay.to },
  phones,
  ...(answer.centres.some(({ travel }) => travel?.way === 'road') && {
    attribution: ROAD_CREDIT,
  }),
});

/** The language to answer in, also where the rest of the question is not understood. */
const languageOf = (search: URLSearchParams, request: Request): Language =>
  Language.safeParse(search.get('lang')).data ?? acceptedLanguage(request.headers);

const textResponse = (text: string, language: Language, status = 200): Response =>
  new Response(`${text}\n`, {
    status,
    headers: {
      ...HEADERS,
      'content-type': 'text/plain; charset=utf-8',
      'content-language': language,
    },
  });

/**
 * GET /nearest: the answer as JSON, or as short messages parted by blank lines (format=text), for
 * gateways and scripts that do not speak tRPC. Who asks for text is told in words what is wrong, too.
 */
export const createNearestRoute =
  (deps: NearestDeps) =>
  async (request: Request, audience: Audience): Promise<Response> => {
    const search = new URL(request.url).searchParams;
    const isText = search.get('format') === 'text';
    const language = languageOf(search, request);
    const refused = async (problem: Problem): Promise<Response> => {
      if (!isText) {
        return problemResponse(problem);
      }
      const words = await loadTranslator(language);
      return textResponse(textOfProblem(problem, search, words), language, problem.status);
    };
    const read = readNearestQuery(search);
    if (read.kind === 'problem') {
      return refused(read.problem);
    }
    const said = await askNearest(deps, read.query, audience);
    if ('status' in said) {
      return refused(said);
    }
    if (!isText) {
      return Response.json(bodyOf(said), { headers: HEADERS });
    }
    const words = await loadTranslator(language);
    const { rows = ROWS_OF_TEXT } = read.query;
    return textResponse(textOfAnswer(said, { words, rows }).join('\n\n'), language);
  };
