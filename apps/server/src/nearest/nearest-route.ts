import { type Audience, Language, OperationCode } from '@waystation/domain';
import { loadTranslator } from '@waystation/i18n';
import { problemResponse } from '../http/problem';
import { acceptedLanguage } from '../page/accepted-language';
import type { KnownPlace } from '../plain/where/known-place';
import { createOffered, type OfferedDeps } from '../plain/where/offered';
import { askNearest, type NearestDeps, type Told } from './ask-nearest';
import { asSpelled } from './named-once';
import { namedPart } from './named-part';
import { createNearestTown, type NearPlace } from './nearest-town';
import { readNearestQuery } from './read-nearest-query';
import { textOfAnswer } from './text/text-of-answer';
import { type Refusal, textOfProblem } from './text/text-of-problem';

/** Centres told of in a text, if they find room; see pack-facts. */
const ROWS_OF_TEXT = 3;

const HEADERS = {
  // The address says where people are: no cache on the way keeps it.
  'cache-control': 'no-store',
  vary: 'accept-language, authorization',
};

/** Whose the roads are (ODbL 1.0, 4.3); told with every answer that has a way over them. */
const ROAD_CREDIT = '© OpenStreetMap contributors, https://www.openstreetmap.org/copyright';

/**
 * The answer for programs: besides what is ranked, where that is by name, as known when, why then,
 * and what is told.
 */
const bodyOf = (
  { answer, momentIs, operation, phones }: Told,
  named: KnownPlace | null,
  near: NearPlace | null,
) => ({
  ...answer,
  where: {
    named: named && namedPart(named),
    near,
  },
  momentIs,
  historical: operation.replay && { from: operation.replay.from, to: operation.replay.to },
  phones,
  ...(answer.centres.some(({ travel }) => travel?.way === 'road') && {
    attribution: ROAD_CREDIT,
  }),
});

/** The language to answer in, also where the rest of the question is not understood. */
const languageOf = (search: URLSearchParams, request: Request): Language =>
  Language.safeParse(search.get('lang')?.trim().toLowerCase()).data ??
  acceptedLanguage(request.headers);

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
export const createNearestRoute = (
  deps: NearestDeps & OfferedDeps,
): ((request: Request, audience: Audience) => Promise<Response>) => {
  const readOffered = createOffered(deps);
  const nearestTown = createNearestTown(deps.basemap);
  const placesFor = async (
    search: URLSearchParams,
    audience: Audience,
  ): Promise<readonly KnownPlace[]> => {
    const code = OperationCode.safeParse(search.get('operation')?.trim().toLowerCase()).data;
    const hasPoint = search.has('lat') && search.has('lon');
    if (code === undefined || hasPoint) {
      return [];
    }
    const reads = await deps.api.contextFor(audience).inOperation(code);
    return reads.ok ? (await readOffered(reads.value.operation, audience)).places : [];
  };
  return async (request, audience) => {
    const search = asSpelled(new URL(request.url).searchParams);
    const isText = search.get('format')?.trim().toLowerCase() === 'text';
    const language = languageOf(search, request);
    const refused = async (refusal: Refusal): Promise<Response> => {
      const { problem } = refusal;
      if (!isText) {
        return problemResponse(problem);
      }
      const words = await loadTranslator(language);
      return textResponse(textOfProblem(refusal, search, words), language, problem.status);
    };
    const read = readNearestQuery(search, { places: await placesFor(search, audience) });
    if (read.kind === 'problem') {
      return refused(read);
    }
    const said = await askNearest(deps, read.query, audience);
    if ('status' in said) {
      return refused({ problem: said, meant: [] });
    }
    if (!isText) {
      const near = nearestTown(said.operation.countries, said.answer.question.position);
      return Response.json(bodyOf(said, read.named, near), { headers: HEADERS });
    }
    const words = await loadTranslator(language);
    const { rows = ROWS_OF_TEXT } = read.query;
    return textResponse(
      textOfAnswer(said, { words, rows, named: read.named }).join('\n\n'),
      language,
    );
  };
};
