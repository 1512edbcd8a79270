import { appRouter, createCallerFactory } from '@waystation/api';
import type { Audience, FlashView, OperationOverview } from '@waystation/domain';
import { html, type SheetGeometry, sheetGeometry } from '@waystation/picture';
import { z } from 'zod';
import { type Problem, problemResponse } from '../http/problem';
import { overviewOf } from '../plain/overview-of';
import { sendPage } from '../plain/page/send-page';
import { languageLinks, writeDocument } from '../plain/page/write-document';
import { addressIn, type PlainAsked, type PlainDeps, plainAsked } from '../plain/plain-asked';
import { townsOf } from '../plain/where/towns-of';
import { flashPage } from './flash-page';
import { FLASH_STYLE } from './flash-style';
import { flashText } from './flash-text';

const createCaller = createCallerFactory(appRouter);

const HEADERS = { 'cache-control': 'no-store', vary: 'accept-language, authorization' };

const NOT_FOUND: Problem = {
  status: 404,
  code: 'flashNotFound',
  detail: 'There is no such flash update, or it is not for everybody.',
};

/** What an address names; with neither number it is the list. */
type Asked = {
  readonly operation: string;
  readonly event?: string | undefined;
  readonly version?: string | undefined;
};

const Key = z.object({
  event: z.coerce.number().int().positive(),
  version: z
    .string()
    .regex(/^v\d{1,6}$/)
    .transform((text) => Number(text.slice(1))),
});

/** As data: that it is no official statement goes with each. */
const dataOf = (view: FlashView) => ({ ...view, isOfficial: false });

const groundOf = async (
  { api }: PlainDeps,
  { operation: { code: operation, countries }, levels }: OperationOverview,
  audience: Audience,
): Promise<SheetGeometry | null> => {
  const [level] = levels.map((one) => one.level).toSorted();
  if (level === undefined) {
    return null;
  }
  const caller = createCaller(api.contextFor(audience));
  const [areas, shapes] = await Promise.all([
    caller.area.list({ operation, level }),
    caller.area.topology({ operation, level }),
  ]);
  return sheetGeometry({ areas, shapes, countries });
};

const sendUpdate = async (
  deps: PlainDeps,
  request: Request,
  { asked, overview, view }: { asked: PlainAsked; overview: OperationOverview; view: FlashView },
): Promise<Response> => {
  const { words, url, audience } = asked;
  const { operation } = overview;
  const format = url.searchParams.get('format');
  if (format === 'json') {
    return Response.json(dataOf(view), { headers: HEADERS });
  }
  if (format === 'text') {
    return new Response(flashText(view, operation, words), {
      headers: { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' },
    });
  }
  const hasMap = view.told !== null && view.told.location.position !== null;
  const main = flashPage({
    ...{ view, operation, words },
    ground: hasMap ? await groundOf(deps, overview, audience) : null,
    towns: hasMap ? townsOf(deps.basemap, operation.countries) : [],
  });
  const way = html`<nav class="g" aria-label="${words.t('language.choose')}">${languageLinks(words, addressIn(asked))}<a href="${url.pathname}?format=text&lang=${words.language}">${words.t('flash.asText')}</a> <a href="${url.pathname}?format=json">${words.t('flash.asData')}</a></nav>`;
  const text = writeDocument({
    words,
    title: view.told?.said.title ?? words.t('flash.one'),
    style: FLASH_STYLE,
    body: html`${way}${main}`,
  });
  return sendPage({ text, status: 200, language: words.language }, request.headers);
};

/**
 * GET /flash-updates/OPERATION: the flash updates that the reader may know, as JSON. GET
 * /flash-updates/OPERATION/EVENT/vVERSION: the page of one, without scripts, for a phone or A4 paper; as
 * JSON or text with `format`.
 */
export const createFlashRoute =
  (deps: PlainDeps) =>
  async (request: Request, audience: Audience, named: Asked): Promise<Response> => {
    const asked = await plainAsked(request, audience);
    const overview = await overviewOf(deps, asked, named.operation);
    if (overview === null) {
      return problemResponse({
        status: 404,
        code: 'operationNotFound',
        detail: 'There is no such operation.',
      });
    }
    const { code: operation } = overview.operation;
    const views = await createCaller(deps.api.contextFor(audience)).flash.list({ operation });
    if (named.event === undefined) {
      return Response.json(views.map(dataOf), { headers: HEADERS });
    }
    const key = Key.safeParse(named).data;
    const view = views.find(
      ({ event, version }) => event === key?.event && version === key.version,
    );
    return view === undefined
      ? problemResponse(NOT_FOUND)
      : await sendUpdate(deps, request, { asked, overview, view });
  };
