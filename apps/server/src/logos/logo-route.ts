import { type Api, appRouter, createCallerFactory } from '@waystation/api';
import type { Audience, OperationCode } from '@waystation/domain';
import { logoTypeOf, MOST_LOGO_BYTES, MOST_LOGOS } from '@waystation/print';
import { LogoName } from '@waystation/print/choice';
import { type Problem, problemResponse } from '../http/problem';
import { readBody } from '../http/read-body';
import { OPERATOR_ONLY } from '../imports/import-route';
import { nullIfUnknown, UNKNOWN_OPERATION } from '../snapshot/snapshot-route';
import { type LogoProblem, logoProblem } from './logo-problem';
import type { LogoShelf } from './logo-shelf';

const createCaller = createCallerFactory(appRouter);

/** What the route works with. */
export type LogoRouteDeps = {
  readonly api: Api;
  /** Null: this server keeps no logos. */
  readonly logos: LogoShelf | null;
};

/** Which logo is meant, by the parts of its path. */
export type LogoPath = { readonly operation: string; readonly name?: string | undefined };

/** Answers one request about logos. */
export type LogoRoute = (request: Request, audience: Audience, path: LogoPath) => Promise<Response>;

const REFUSED: Readonly<Record<LogoProblem, Pick<Problem, 'status' | 'detail'>>> = {
  tooLarge: {
    status: 413,
    detail: `A logo may have ${MOST_LOGO_BYTES / 1000} kB at most: save it smaller.`,
  },
  tooManyPixels: { status: 400, detail: 'A logo may be 4000 pixels wide and high at most.' },
  svg: {
    status: 415,
    detail: 'An SVG is not taken, as it can hold scripts and links: save it as PNG.',
  },
  notPicture: { status: 415, detail: 'This is neither PNG nor JPEG, whatever its name says.' },
  broken: { status: 400, detail: 'This picture is damaged: it cannot be drawn to its end.' },
};

const BAD_NAME: Problem = {
  status: 400,
  code: 'badName',
  detail: 'A logo has a name of small letters, digits and hyphens, 40 at most.',
  parameter: 'name',
};

const TOO_MANY: Problem = {
  status: 400,
  code: 'tooManyLogos',
  detail: `An operation has ${MOST_LOGOS} logos at most: remove one first.`,
};

const NO_LOGO: Problem = { status: 404, code: 'unknownLogo', detail: 'There is no such logo.' };

const refusal = (problem: LogoProblem): Response =>
  problemResponse({ code: problem, ...REFUSED[problem] });

const given = ({ bytes }: { readonly bytes: Uint8Array }): Response =>
  new Response(Uint8Array.from(bytes), {
    headers: {
      'content-type': logoTypeOf(bytes) ?? 'application/octet-stream',
      'cache-control': 'no-store',
    },
  });

const list = async (logos: LogoShelf, operation: OperationCode): Promise<Response> => {
  const all = await logos.list(operation);
  return Response.json(
    { logos: all.map(({ name, bytes }) => ({ name, bytes: bytes.length })) },
    { headers: { 'cache-control': 'no-store' } },
  );
};

const keep = async (
  logos: LogoShelf,
  operation: OperationCode,
  { name, request }: { readonly name: LogoName; readonly request: Request },
): Promise<Response> => {
  const body = await readBody(request, MOST_LOGO_BYTES);
  if (body.kind === 'tooLarge') {
    return refusal('tooLarge');
  }
  const problem = logoProblem(body.bytes);
  if (problem !== null) {
    return refusal(problem);
  }
  const isKept = await logos.keep(operation, { name, bytes: body.bytes });
  return isKept ? list(logos, operation) : problemResponse(TOO_MANY);
};

/**
 * GET /logos/:operation: the names of its logos, GET /logos/:operation/:name: one of them; with the
 * operator token PUT keeps the body under a name and DELETE removes it.
 */
export const createLogoRoute =
  ({ api, logos }: LogoRouteDeps): LogoRoute =>
  async (request, audience, { operation, name }) => {
    const isChange = request.method !== 'GET';
    if (isChange && audience !== 'operator') {
      return problemResponse(OPERATOR_ONLY);
    }
    const known = await createCaller(api.contextFor(audience))
      .operation.get({ operation })
      .catch(nullIfUnknown);
    if (known === null || logos === null) {
      return problemResponse(UNKNOWN_OPERATION);
    }
    const { code } = known.operation;
    if (name === undefined) {
      return list(logos, code);
    }
    const called = LogoName.safeParse(name);
    if (!called.success) {
      return problemResponse(BAD_NAME);
    }
    if (request.method === 'PUT') {
      return keep(logos, code, { name: called.data, request });
    }
    if (request.method === 'DELETE') {
      return (await logos.remove(code, called.data)) ? list(logos, code) : problemResponse(NO_LOGO);
    }
    const logo = (await logos.list(code)).find((one) => one.name === called.data);
    return logo === undefined ? problemResponse(NO_LOGO) : given(logo);
  };
