import type { FlashTold, FlashView, Operation, Position } from '@waystation/domain';
import { eventPlace, type FlashLine, flashParts, type Translator } from '@waystation/i18n';
import { distanceText } from '@waystation/nearest';
import { html, type Markup, type SheetGeometry, sheetCredits, sheetMap } from '@waystation/picture';
import type { KnownTown } from '../plain/where/towns-of';
import { headLines, knownLines, stateLines } from './flash-lines';

/** What the page of an update is written of. */
export type FlashPage = {
  readonly view: FlashView;
  readonly operation: Operation;
  readonly words: Translator;
  readonly ground: SheetGeometry | null;
  readonly towns: readonly KnownTown[];
};

/** What fits 186 mm between the margins, above the text. */
const MAP_SIZE = { width: 186, height: 62 } as const;

const METERS_PER_KM = 1_000;

/** Around a point, so that outlines and towns say where it is: about 50 km each way. */
const AROUND_DEGREES = 0.5;

/** The credit that the licences of outlines and towns ask for. */
const BASE_SOURCE = 'Natural Earth, GeoNames (CC BY 4.0)';

const cornersOf = (
  [longitude, latitude]: Position,
  box: FlashTold['location']['box'],
): readonly Position[] =>
  box === null
    ? [
        [longitude - AROUND_DEGREES, latitude - AROUND_DEGREES],
        [longitude + AROUND_DEGREES, latitude + AROUND_DEGREES],
      ]
    : [
        [box[0], box[1]],
        [box[2], box[3]],
      ];

const mapOf = (told: FlashTold, { operation, words, ground, towns }: FlashPage): Markup => {
  const { t, formats } = words;
  const { position, box, names } = told.location;
  if (position === null) {
    return html`<p class="n">${t('flash.noMap')}</p>`;
  }
  const credits = `${sheetCredits(operation, operation.countries, words)} ${t('map.baseSource', { source: BASE_SOURCE })}`;
  return html`<figure>${sheetMap({
    size: MAP_SIZE,
    places: [{ position, name: formats.name(names) ?? '', mark: '!' }],
    around: cornersOf(position, box),
    towns: towns.map((town) => ({ position: town.position, name: formats.name(town.names) ?? '' })),
    ground,
    label: t('flash.map'),
    north: t('compass.N'),
    distance: (meters) => distanceText(meters / METERS_PER_KM, words),
  })}</figure><p class="n">${credits}</p>`;
};

const lineOf = ({ text, writtenIn, isNote }: FlashLine): Markup =>
  writtenIn === null
    ? html`<p${isNote ? html` class="n"` : null}><bdi>${text}</bdi></p>`
    : html`<p lang="${writtenIn}" dir="auto">${text}</p>`;

const partsOf = (told: FlashTold, words: Translator): Markup => {
  const { t } = words;
  const parts = flashParts(told, words).map(({ name, lines }) =>
    lines.length === 0
      ? html`<dt>${name}</dt><dd class="u">${t('flash.unknown')}</dd>`
      : html`<dt>${name}</dt><dd>${lines.map(lineOf)}</dd>`,
  );
  const known = knownLines(told, words).map((line) => html`<p class="n"><bdi>${line}</bdi></p>`);
  return html`<dl>${parts}<dt>${t('flash.known')}</dt><dd>${known}</dd></dl>`;
};

/** The page of a flash update: what became of it first, then where, what is known, and what is not yet. */
export const flashPage = (page: FlashPage): Markup => {
  const { view, operation, words } = page;
  const { t, formats } = words;
  const { told } = view;
  const name = formats.name(operation.names) ?? operation.code;
  const update = `${t('flash.one')}: ${t('flash.update', { version: view.version })}`;
  const states = stateLines(view, operation, words).map((line) => html`<p class="s">${line}</p>`);
  const heads = headLines(view, operation, words).map((line) => html`<p class="n">${line}</p>`);
  const title =
    told === null
      ? html`<h1>${update}</h1>`
      : html`<p><b>${update}</b></p><h1 lang="${told.said.language}" dir="auto">${told.said.title}</h1><p><bdi>${eventPlace(told, words)}</bdi></p>`;
  const body = told === null ? null : html`${mapOf(told, page)}${partsOf(told, words)}`;
  return html`<main><p class="n"><bdi>${name}</bdi></p>${states}${title}${heads}<p class="x"><b>${t('flash.notOfficial')}</b></p>${body}</main>`;
};
