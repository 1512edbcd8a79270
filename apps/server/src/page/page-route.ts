import type { Api } from '@waystation/api';
import { type Language, OperationCode } from '@waystation/domain';
import {
  createPictures,
  type DrawPicture,
  type PictureAddress,
  pictureAddress,
} from '@waystation/picture';
import { describeError } from '../log/describe-error';
import type { Log } from '../log/log';
import { type AnswerCache, createAnswerCache, type Made } from '../read/answer-cache';
import { type Encoding, encode, encodingFor } from '../read/encodings';
import type { Heads } from '../read/heads';
import { hasTag, readTag } from '../read/read-tag';
import { toResponse } from '../read/to-response';
import type { WebFiles } from '../web/web-files';
import { acceptedLanguage } from './accepted-language';
import { type AtMost, createAtMost } from './create-at-most';
import { operationOfPage } from './page-of-map';
import { type PageTemplate, pageTemplate } from './page-template';
import { publicFirstOperation, publicReads } from './public-reads';
import { soonOrNull } from './soon-or-null';

/** What pages with a picture are made of. */
export type PageDeps = {
  readonly api: Api;
  readonly heads: Heads;
  readonly web: WebFiles | null;
  readonly buildId: string;
  readonly log: Log;
  readonly now: () => Date;
};

/** A page with a picture; null: the page as it was built. */
export type PageRoute = (request: Request) => Promise<Response | null>;

/** Pages of some hundred views; each has its own picture. */
const MOST_BYTES = 8 * 1024 * 1024;

/** A longer address is none of ours. */
const LONGEST_SEARCH = 4_000;

/** A picture that takes longer, after a start or during an import, is there for the next reader. */
const SOON_MS = 1_500;

/** Drawing takes this thread from all other readers: who comes third is given the page as it was built. */
const MOST_DRAWINGS = 2;

const BROTLI_QUALITY = 5;

/** What pages are made with. */
type Tools = {
  readonly template: PageTemplate;
  readonly draw: DrawPicture;
  readonly cache: AnswerCache;
  readonly atMost: AtMost;
};

type Asked = {
  readonly request: Request;
  readonly url: URL;
  readonly operation: OperationCode;
  readonly address: PictureAddress;
};

const languageOf = ({ request, address }: Asked): Language =>
  address.state.lang ?? acceptedLanguage(request.headers);

const operationAsked = async (deps: PageDeps, { pathname }: URL): Promise<OperationCode | null> => {
  const code = operationOfPage(pathname);
  if (code === undefined) {
    return null;
  }
  const known = code === null ? await publicFirstOperation(deps.api) : code;
  return OperationCode.safeParse(known).data ?? null;
};

const make = async (
  { api, heads, now }: PageDeps,
  { template, draw }: Tools,
  asked: Asked & { readonly encoding: Encoding; readonly stateOfData: string },
): Promise<Made> => {
  const { operation, address, encoding, stateOfData } = asked;
  const picture = await draw(publicReads(api, operation), stateOfData, {
    address: address.state,
    language: languageOf(asked),
    now: now(),
  });
  const bytes = new TextEncoder().encode(template(picture));
  const encoded = await encode(bytes, encoding, BROTLI_QUALITY);
  const mayKeep = (await heads.stateOf([operation])) === stateOfData;
  return {
    kind: 'answer',
    answer: { ...encoded, contentType: 'text/html; charset=utf-8' },
    mayKeep,
  };
};

const noPicture = (): Made => ({ kind: 'response', response: new Response(null, { status: 204 }) });

const answer = async (deps: PageDeps, tools: Tools, asked: Asked): Promise<Response | null> => {
  const { request, url, operation, address } = asked;
  const { headers } = request;
  const encoding = encodingFor(headers);
  const stateOfData = await deps.heads.stateOf([operation]);
  const tag = readTag({
    // What is stale, and which day is the newest, may change at midnight without any import.
    buildId: `${deps.buildId} ${deps.web?.version} ${deps.now().toISOString().slice(0, 10)}`,
    audience: 'public',
    url: new URL(`/${operation}/map${address.search}`, url),
    state: `${stateOfData} ${languageOf(asked)}`,
    encoding,
  });
  const shared = {
    etag: tag,
    'cache-control': 'no-cache',
    vary: 'accept-encoding, accept-language',
  };
  if (hasTag(headers, tag)) {
    return new Response(null, { status: 304, headers: shared });
  }
  const made = await tools.cache.recall(
    tag,
    async () =>
      (await tools.atMost(() => make(deps, tools, { ...asked, encoding, stateOfData }))) ??
      noPicture(),
  );
  return made.kind === 'answer' ? toResponse(made.answer, shared) : null;
};

/**
 * Pages of maps with a first picture in them: drawn here, because a browser on a slow line would need
 * half a minute to draw one itself (docs/decisions, 019). Whatever fails here costs only the picture.
 */
export const createPageRoute = (deps: PageDeps): PageRoute => {
  const { web } = deps;
  const template = web && pageTemplate(web.page, web.words);
  const tools = template && {
    template,
    draw: createPictures(),
    cache: createAnswerCache(MOST_BYTES),
    atMost: createAtMost(MOST_DRAWINGS),
  };
  const pictured: PageRoute = async (request) => {
    const url = new URL(request.url);
    if (tools === null || url.search.length > LONGEST_SEARCH) {
      return null;
    }
    try {
      const operation = await operationAsked(deps, url);
      if (operation === null || deps.heads.find(operation) === null) {
        return null;
      }
      const address = pictureAddress(url.search);
      return address && (await answer(deps, tools, { request, url, operation, address }));
    } catch (error) {
      deps.log({ level: 'warn', event: 'pictureFailed', error: describeError(error) });
      return null;
    }
  };
  return (request) => soonOrNull(pictured(request), SOON_MS);
};
