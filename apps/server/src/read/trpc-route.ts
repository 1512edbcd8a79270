import type { Api } from '@waystation/api';
import { STANDING_HEADER } from '@waystation/domain';
import { problemResponse } from '../http/problem';
import { readBody } from '../http/read-body';
import type { Log } from '../log/log';
import { type AnswerCache, createAnswerCache, type Made } from './answer-cache';
import { answerTrpc, type Call, isOfTheMoment } from './answer-trpc';
import { type Encoding, encode, encodingFor } from './encodings';
import type { DependsOn, Heads } from './heads';
import { operationsAskedFor } from './operations-asked-for';
import { hasTag, readTag } from './read-tag';
import { toResponse } from './to-response';

/** What the route works with. */
export type TrpcDeps = {
  readonly api: Api;
  readonly heads: Heads;
  readonly buildId: string;
  readonly log: Log;
};

/** The largest thing written through tRPC is an operation. */
const MOST_BODY_BYTES = 64 * 1024;

/** Strong enough for JSON, and quick enough to be made while somebody waits. */
const BROTLI_QUALITY = 5;

const KNOWN_PARAMETERS: readonly string[] = ['batch', 'input'];

/** Subjects of which no procedure reads the centres; in any other spelling a path is not among them. */
const BUT_REPORTS =
  /^\/trpc\/(?:(?:activity|area|crossing|figure|flow|round|site|source)\.[a-zA-Z]+(?:,|$))+$/;

const dependsOn = (pathname: string): DependsOn =>
  BUT_REPORTS.test(pathname) ? 'allButReports' : 'everything';

/** Where the one operation of an answer stood when it was asked for, or nothing where it is about several. */
const standingOf = (heads: Heads, operations: readonly string[]): Record<string, string> => {
  const [code = ''] = operations;
  const known = operations.length === 1 ? heads.find(code) : null;
  return known === null ? {} : { [STANDING_HEADER]: `${code} ${known.seq}` };
};

const headersOf = (
  { audience }: Call,
  { tag, standing }: { readonly tag: string; readonly standing: Readonly<Record<string, string>> },
): Record<string, string> => ({
  ...standing,
  etag: tag,
  // "no-cache" lets a browser keep the answer but ask each time; asking costs no query.
  // What only an operator may read is not left on the disk of a phone that many use.
  'cache-control': audience === 'public' ? 'public, no-cache' : 'private, no-store',
  vary: 'accept-encoding, authorization',
});

/** Nobody here reads a stream, and one that was kept would be sent to those who ask for an answer. */
const withoutStreams = ({ url, method, headers: sent }: Request): Request => {
  const headers = new Headers(sent);
  headers.delete('trpc-accept');
  headers.set('accept', 'application/json');
  return new Request(url, { method, headers });
};

const makeAnswer = async (
  deps: TrpcDeps,
  call: Call,
  {
    encoding,
    isCurrent,
  }: { readonly encoding: Encoding; readonly isCurrent: () => Promise<boolean> },
): Promise<Made> => {
  const response = await answerTrpc(deps, { ...call, request: withoutStreams(call.request) });
  if (response.status !== 200) {
    response.headers.set('cache-control', 'no-store');
    return { kind: 'response', response };
  }
  const body = new Uint8Array(await response.arrayBuffer());
  const encoded = await encode(body, encoding, BROTLI_QUALITY);
  const contentType = response.headers.get('content-type') ?? 'application/json';
  if (isOfTheMoment(response)) {
    const headers = { 'cache-control': 'no-store', vary: 'accept-encoding, authorization' };
    return { kind: 'response', response: toResponse({ ...encoded, contentType }, headers) };
  }
  // An import that ended meanwhile may have been seen by half of the answer: it is sent, not kept.
  const mayKeep = await isCurrent();
  return { kind: 'answer', answer: { ...encoded, contentType }, mayKeep };
};

const read = async (deps: TrpcDeps, call: Call, cache: AnswerCache): Promise<Response> => {
  const url = new URL(call.request.url);
  const calls = url.pathname.split(',').length;
  const operations = operationsAskedFor(url.searchParams, calls);
  const stateNow = () => deps.heads.stateOf(operations, dependsOn(url.pathname));
  const state = await stateNow();
  const standing = standingOf(deps.heads, operations);
  const encoding = encodingFor(call.request.headers);
  const { audience } = call;
  const tag = readTag({ buildId: deps.buildId, audience, url, state, encoding });
  if (hasTag(call.request.headers, tag)) {
    return new Response(null, { status: 304, headers: headersOf(call, { tag, standing }) });
  }
  const isCurrent = async () => (await stateNow()) === state;
  const made = await cache.recall(tag, () => makeAnswer(deps, call, { encoding, isCurrent }));
  return made.kind === 'response'
    ? made.response
    : toResponse(made.answer, headersOf(call, { tag, standing }));
};

const write = async (deps: TrpcDeps, call: Call): Promise<Response> => {
  const { request } = call;
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    const detail = 'Send application/json.';
    return problemResponse({ status: 415, code: 'unsupportedMediaType', detail });
  }
  const body = await readBody(request, MOST_BODY_BYTES);
  if (body.kind === 'tooLarge') {
    const detail = `The body may have at most ${MOST_BODY_BYTES} bytes.`;
    return problemResponse({ status: 413, code: 'tooLarge', detail });
  }
  const { url, method, headers } = request;
  const whole = new Request(url, { method, headers, body: Uint8Array.from(body.bytes) });
  const response = await answerTrpc(deps, { ...call, request: whole });
  await deps.heads.refresh();
  return response;
};

/**
 * The route of the procedures. Reads carry a tag made of the change sequence, so that a client that
 * is up to date is answered 304 without a query, and finished answers are kept for the others.
 */
export const createTrpcRoute = (deps: TrpcDeps): ((call: Call) => Promise<Response>) => {
  const cache = createAnswerCache();
  return async (call) => {
    const { method, url } = call.request;
    const unknown = [...new URL(url).searchParams.keys()].find(
      (key) => !KNOWN_PARAMETERS.includes(key),
    );
    if (unknown !== undefined) {
      const detail = `The parameter "${unknown}" is not known here.`;
      return problemResponse({ status: 400, code: 'unknownParameter', detail });
    }
    return method === 'POST' ? write(deps, call) : read(deps, call, cache);
  };
};
