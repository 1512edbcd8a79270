import { type Audience, crossingAt, type OperationOverview } from '@waystation/domain';
import type { NearestAnswer } from '@waystation/nearest';
import { html } from '@waystation/picture';
import { isHttps } from '../../http/is-https';
import { type Problem, problemResponse } from '../../http/problem';
import { askNearest, type Told } from '../../nearest/ask-nearest';
import { asSpelled } from '../../nearest/named-once';
import type { NearestQuery } from '../../nearest/nearest-parameters';
import { readNearestQuery } from '../../nearest/read-nearest-query';
import { overviewOf } from '../overview-of';
import { sendPage } from '../page/send-page';
import { languageLinks, writeDocument } from '../page/write-document';
import { addressIn, type PlainAsked, type PlainDeps, plainAsked } from '../plain-asked';
import { createSheetReads, type PlacedCrossing, type SheetBasis } from './read-sheet';
import { SHEET_ROWS, type Sheet, sheetPage } from './sheet-page';
import { SHEET_STYLE } from './sheet-style';

const notFound = (code: string, detail: string): Problem => ({ status: 404, code, detail });

type Parts = {
  readonly overview: OperationOverview;
  readonly crossing: PlacedCrossing;
};

/** The crossing is where, and the sheet has room for so many rows. */
const NOT_ASKED = ['lat', 'lon', 'where', 'rows', 'format'];

/** The question of an address: that of GET /nearest, asked where the crossing is. */
const readQuery = ({ url }: PlainAsked, { crossing }: Parts): NearestQuery | Problem => {
  const point = crossing.place.position;
  const read = readNearestQuery(asSpelled(url.searchParams), { point, without: NOT_ASKED });
  if (read.kind === 'problem') {
    return read.problem;
  }
  const { country = crossing.place.country } = read.query;
  return { ...read.query, rows: SHEET_ROWS, ...(country !== null && { country }) };
};

/** Decimals of a degree that the app's address has: 11 m. */
const DECIMALS = 4;

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** The app's page that asks from the crossing: short, so that its code has large squares. */
const findPath = (
  { overview, crossing }: Parts,
  { query, told }: { readonly query: NearestQuery; readonly told: Told },
): string => {
  const [longitude, latitude] = crossing.place.position;
  const point = [latitude, longitude].map((degrees) => Number(degrees.toFixed(DECIMALS)));
  const { country, people = 1, needs = [], nationality = [], languages = [], mode } = query;
  const asked = [
    ...(told.momentIs === 'now' || told.momentIs === 'yetToCome'
      ? []
      : [`asOf=${told.moment.toISOString().slice(0, DAY_LENGTH)}`]),
    `from=${point}`,
    ...(country === undefined ? [] : [`country=${country}`]),
    ...(people > 1 ? [`people=${people}`] : []),
    ...(needs.length === 0 ? [] : [`need=${needs}`]),
    ...(nationality.length === 0 ? [] : [`consulate=${nationality}`]),
    ...(languages.length === 0 ? [] : [`language=${languages}`]),
    ...(mode === undefined || mode === 'car' ? [] : [`mode=${mode}`]),
  ];
  return `/${overview.operation.code}/find?${asked.join('&')}`;
};

/** The address of the same list, as somebody types it from paper. */
const listAddress = ({ host, pathname, searchParams }: URL): string =>
  `${host}${pathname}?${searchParams.toString().replaceAll('%2C', ',')}`;

const sourcesOf = (
  { sources, sourceOf }: SheetBasis,
  { overview, crossing }: Parts,
  { centres, moment }: NearestAnswer,
): readonly string[] => {
  const rule = overview.operation.staleness.crossings;
  const { entry } = crossingAt(crossing, new Date(moment), rule);
  const own = entry?.source ?? crossing.place.source;
  const theirs = centres.slice(0, SHEET_ROWS).map(({ id }) => sourceOf.get(id) ?? null);
  const ids = new Set([own, ...theirs].filter((id) => id !== null));
  return [...ids].flatMap((id) => sources.get(id) ?? []);
};

const write = (sheet: Sheet, asked: PlainAsked): string => {
  const { words } = asked;
  const { t, language } = words;
  const app = `/${sheet.overview.operation.code}/map?lang=${language}`;
  const way = html`<nav aria-label="${t('app.name')}"><a href="${app}">${t('plain.fullApp')}</a>${languageLinks(words, addressIn(asked))}</nav>`;
  return writeDocument({
    words,
    title: sheet.title,
    style: SHEET_STYLE,
    body: html`${way}<main>${sheetPage(sheet)}</main>`,
  });
};

/** Answers GET /nearest/crossing/ID. */
export type SheetRoute = (request: Request, audience: Audience, id: string) => Promise<Response>;

/**
 * A list for one sheet of A4: the five centres that GET /nearest ranks first for the crossing, with a
 * small map, for where there is neither signal nor screen.
 */
export const createSheetRoute = (
  deps: PlainDeps & { readonly trustProxy: boolean },
): SheetRoute => {
  const reads = createSheetReads(deps);
  return async (request, audience, id) => {
    const asked = await plainAsked(request, audience);
    const { words, url } = asked;
    const overview = await overviewOf(
      deps,
      asked,
      asSpelled(url.searchParams).get('operation') ?? '',
    );
    if (overview === null) {
      return problemResponse(
        notFound('operationNotFound', 'There is no such operation. Name one: operation=CODE.'),
      );
    }
    const basis = await reads.basis(overview, audience);
    const crossing = basis.crossings.find(({ place }) => place.id === id);
    if (crossing === undefined) {
      const detail = 'There is no such crossing, or nobody said where it is.';
      return problemResponse(notFound('crossingNotFound', detail));
    }
    const query = readQuery(asked, { overview, crossing });
    if ('status' in query) {
      return problemResponse(query);
    }
    const told = await askNearest(deps, query, audience);
    if ('status' in told) {
      return problemResponse(told);
    }
    const { answer, moment, phones } = told;
    const name = words.formats.name(crossing.place.names) ?? id;
    const text = write(
      {
        overview,
        crossing,
        answer,
        telling: { words, moment, timeZone: answer.timeZone, phones },
        ground: await reads.ground(overview, audience, crossing),
        towns: await reads.towns(overview, crossing),
        sources: sourcesOf(basis, { overview, crossing }, answer),
        title: words.t('sheet.title', { crossing: name }),
        day: told.day,
        isForAny: query.people === undefined,
        address: listAddress(url),
        findAddress: `${isHttps(request, deps.trustProxy) ? 'https' : 'http'}://${url.host}${findPath({ overview, crossing }, { query, told })}`,
      },
      asked,
    );
    return sendPage({ text, status: 200, language: words.language }, request.headers);
  };
};
