import { type Api, found, type MapPress } from '@waystation/api';
import {
  type Audience,
  type Language,
  OperationCode,
  type PublicationView,
} from '@waystation/domain';
import { z } from 'zod';
import { type ToldProblem, toldResponse } from '../http/problem-in';
import { readerLanguage } from '../page/reader-language';
import { thaw } from './frozen-sheet';
import { landingPage } from './landing-page';
import { type AskedFile, fileOfEnding, mapFilePath, readMapFile } from './map-files';

/** Whose maps are asked for, and which file. */
export type MapFileAsked = {
  readonly operation: string;
  readonly number: string;
  readonly file: string;
};

const NOT_HERE: ToldProblem = {
  status: 404,
  code: 'notFound',
  message: 'register.problem.notFound',
};

const WITHDRAWN: ToldProblem = {
  status: 404,
  code: 'mapWithdrawn',
  message: 'register.problem.mapWithdrawn',
};

const CANNOT: ToldProblem = {
  status: 503,
  code: 'noPrinting',
  message: 'register.problem.noPrinting',
  retryAfterSeconds: 10,
};

type Wanted = { readonly map: PublicationView; readonly asked: AskedFile };

/** Where the map is described, and what to use instead of it. */
const linksOf = (operation: OperationCode, map: PublicationView, asked: AskedFile): string => {
  const page = `<${landingPage(operation, map)}>; rel="describedby"`;
  if (map.successor === null) {
    return page;
  }
  const next = { number: map.number, version: map.successor };
  const newer = `<${mapFilePath(operation, next, asked.ending)}>; rel="successor-version"`;
  return `${page}, ${newer}, <${landingPage(operation, next)}>; rel="latest-version"`;
};

const isGivenOut = ({ state }: PublicationView): boolean =>
  state === 'published' || state === 'superseded';

const fileResponse = (
  bytes: Uint8Array | string,
  { map, asked, links }: Wanted & { readonly links: string },
): Response => {
  const isOpen = map.audience === 'public' && isGivenOut(map);
  return new Response(typeof bytes === 'string' ? bytes : Uint8Array.from(bytes), {
    headers: {
      'content-type': fileOfEnding(asked.ending).type,
      'content-disposition': `${asked.ending === 'pdf' ? 'inline' : 'attachment'}; filename="${map.fileName}.${asked.ending}"`,
      // It may be withdrawn or superseded tomorrow: who kept it asks again.
      'cache-control': isOpen ? 'public, no-cache' : 'private, no-store',
      vary: 'authorization',
      link: links,
    },
  });
};

type Deps = { readonly api: Api; readonly press: MapPress };

type DisclosedReads = Extract<
  Awaited<ReturnType<ReturnType<Api['contextFor']>['inOperation']>>,
  { readonly ok: true }
>['value'];

const Kept = z.record(z.string(), z.unknown());

/** What is known of a map, with how far it is today. */
const withState = (kept: Uint8Array, { state }: PublicationView): string => {
  const known = Kept.parse(JSON.parse(new TextDecoder().decode(kept)));
  return `${JSON.stringify({ state, ...known }, null, 2)}\n`;
};

/** A file as it is sent. A draft has no page of its own yet: it is made; null: it cannot be now. */
const bytesOf = async (
  press: MapPress,
  { maps, operation }: DisclosedReads,
  { map, asked }: Wanted,
): Promise<Uint8Array | string | null> => {
  const kept = await maps.file(asked, fileOfEnding(asked.ending).file);
  switch (asked.ending) {
    case 'pdf': {
      const page = kept === null ? await press.page(operation.code, map) : found(kept);
      return page.ok ? page.value : null;
    }
    case 'data.json':
      return kept === null ? null : await thaw(kept);
    case 'json':
      return kept === null ? null : withState(kept, map);
    default:
      return asked.ending satisfies never;
  }
};

/** Whoever opens a link in a browser is led to the page that says why; programs are told at once. */
const withdrawnResponse = (
  { headers, language }: { readonly headers: Headers; readonly language: Language },
  page: string,
): Promise<Response> | Response =>
  headers.get('accept')?.includes('text/html')
    ? new Response(null, { status: 303, headers: { location: page, 'cache-control': 'no-store' } })
    : toldResponse(WITHDRAWN, language);

/**
 * GET /maps/:operation/:number/:version.pdf, .json or .data.json. What the reader may not know of is as
 * if it were not there.
 */
export const createMapFileRoute =
  ({ api, press }: Deps) =>
  async (
    request: Pick<Request, 'url' | 'headers'>,
    audience: Audience,
    { operation, number, file }: MapFileAsked,
  ): Promise<Response> => {
    const language = readerLanguage(request);
    const code = OperationCode.safeParse(operation).data;
    const asked = readMapFile(number, file);
    const reads =
      code === undefined || asked === null
        ? null
        : await api.contextFor(audience).inOperation(code);
    if (code === undefined || asked === null || !reads?.ok) {
      return toldResponse(NOT_HERE, language);
    }
    const map = (await reads.value.maps.list()).find(
      ({ number: own, version }) => own === asked.number && version === asked.version,
    );
    if (map === undefined) {
      return toldResponse(NOT_HERE, language);
    }
    if (!map.hasFiles) {
      return withdrawnResponse({ headers: request.headers, language }, landingPage(code, map));
    }
    const bytes = await bytesOf(press, reads.value, { map, asked });
    return bytes === null
      ? toldResponse(CANNOT, language)
      : fileResponse(bytes, { map, asked, links: linksOf(code, map, asked) });
  };
