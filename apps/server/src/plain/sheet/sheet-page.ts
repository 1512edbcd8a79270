import type { Day, OperationOverview } from '@waystation/domain';
import {
  assumptionWords,
  distanceText,
  type NearestAnswer,
  type RankedCentre,
} from '@waystation/nearest';
import {
  html,
  type Markup,
  qrCode,
  type SheetGeometry,
  type SheetPlace,
  sheetCredits,
  sheetMap,
} from '@waystation/picture';
import type { KnownTown } from '../where/towns-of';
import type { Telling } from '../words/telling';
import type { PlacedCrossing } from './read-sheet';
import { sheetHead } from './sheet-head';
import { sheetRow } from './sheet-row';

/** What a sheet is written of. */
export type Sheet = {
  readonly overview: OperationOverview;
  readonly crossing: PlacedCrossing;
  readonly answer: NearestAnswer;
  readonly telling: Telling;
  readonly ground: SheetGeometry | null;
  readonly towns: readonly KnownTown[];
  /** Who said what is on the sheet. */
  readonly sources: readonly string[];
  readonly title: string;
  /** The day whose knowledge is told; null: it is of another moment. */
  readonly day: Day | null;
  /** Nobody said how many people it is for: a free place is not called one for everybody. */
  readonly isForAny: boolean;
  /** Where the same list is made anew. */
  readonly address: string;
  /** The app's page that finds centres from this crossing. */
  readonly findAddress: string;
};

/** As many centres as fit one side with a map. */
export const SHEET_ROWS = 5;

/** What fits 186 mm between the margins, above five centres. */
const MAP_SIZE = { width: 186, height: 74 } as const;

const METERS_PER_KM = 1_000;

/** The credit that the licences of outlines and towns ask for. */
const BASE_SOURCE = 'Natural Earth, GeoNames (CC BY 4.0)';

const mapOf = (
  { crossing, ground, towns, telling: { words }, title }: Sheet,
  centres: readonly RankedCentre[],
): Markup => {
  const { t, formats } = words;
  const places: readonly SheetPlace[] = [
    {
      position: crossing.place.position,
      name: formats.name(crossing.place.names) ?? title,
      rank: null,
    },
    ...centres.flatMap(({ position, names, id }, index): SheetPlace[] =>
      position === null ? [] : [{ position, name: formats.name(names) ?? id, rank: index + 1 }],
    ),
  ];
  return html`<figure>${sheetMap({
    size: MAP_SIZE,
    places,
    towns: towns.map(({ names, position }) => ({ position, name: formats.name(names) ?? '' })),
    ground,
    label: t('sheet.map'),
    north: t('compass.N'),
    distance: (meters) => distanceText(meters / METERS_PER_KM, words),
  })}</figure>`;
};

/** The same question asked live, to be scanned with a phone or typed. */
const scan = ({ findAddress, telling: { words } }: Sheet): Markup => {
  const label = words.t('sheet.scan');
  return html`<div class="q">${qrCode(findAddress, label)}<p><b>${label}</b><br><bdi dir="ltr">${findAddress}</bdi></p></div>`;
};

const foot = (sheet: Sheet, centres: readonly RankedCentre[]): Markup => {
  const { overview, crossing, answer, telling, sources, address } = sheet;
  const { words } = telling;
  const { t } = words;
  const { operation } = overview;
  const known = Object.values(answer.tiers).reduce((sum, count) => sum + count, 0);
  const left = known - centres.length;
  const countries = [...new Set([...operation.countries, ...crossing.countries])];
  const credits = `${sheetCredits(operation, countries, words)} ${t('map.baseSource', { source: BASE_SOURCE })}`;
  const source = sources.join('; ');
  const isCallable = centres.some(({ phone }) => phone !== null);
  return html`<footer><div><p class="a">${t(isCallable ? 'sheet.ages' : 'sheet.agesNoPhone')}${left > 0 ? html` ${t('sheet.more', { count: left })}` : null}</p>${assumptionWords(centres, words).map((said) => html`<p>${said}</p>`)}<p>${t('sheet.live', { address: '' })}<bdi dir="ltr">${address}</bdi></p>${source === '' ? null : html`<p class="l">${t('passport.source')}: <bdi>${source}</bdi></p>`}<p>${credits}</p></div>${scan(sheet)}</footer>`;
};

/** The sheet itself: head, map, five centres, and what all of it rests on. */
export const sheetPage = (sheet: Sheet): Markup => {
  const { overview, crossing, answer, telling, title, day, isForAny } = sheet;
  const centres = answer.centres.slice(0, SHEET_ROWS);
  const reached = centres.filter(({ tier }) => tier !== 'unreachable');
  const cutOff = centres.filter(({ tier }) => tier === 'unreachable');
  const rows =
    centres.length === 0
      ? html`<p class="a">${telling.words.t('sms.noCentres')}</p>`
      : html`${reached.length === 0 ? null : html`<ol>${reached.map((centre, index) => sheetRow(centre, { number: index + 1, isForAny }, telling))}</ol>`}${cutOff.length === 0 ? null : html`<p class="u">${telling.words.t('find.tier.unreachable')}</p><ol>${cutOff.map((centre) => sheetRow(centre, { number: null, isForAny }, telling))}</ol>`}`;
  return html`${sheetHead({ operation: overview.operation, crossing, question: answer.question, telling, title, day, isForAny })}${mapOf(sheet, reached)}${rows}${foot(sheet, centres)}`;
};
