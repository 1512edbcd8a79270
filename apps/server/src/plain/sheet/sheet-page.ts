import type { Day, OperationOverview } from '@waystation/domain';
import type { NearestAnswer, RankedCentre } from '@waystation/nearest';
import {
  html,
  type Markup,
  type SheetGeometry,
  type SheetPlace,
  sheetCredits,
  sheetMap,
} from '@waystation/picture';
import type { Telling } from '../words/telling';
import { assumptionWords, distanceText } from '../words/way-words';
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
  /** Who said what is on the sheet. */
  readonly sources: readonly string[];
  readonly title: string;
  /** The day whose knowledge is told; null: it is of now. */
  readonly day: Day | null;
  /** Where the same list is made anew. */
  readonly address: string;
};

/** As many centres as fit one side with a map. */
export const SHEET_ROWS = 5;

/** What fits 186 mm between the margins, above five centres. */
const MAP_SIZE = { width: 186, height: 74 } as const;

const METERS_PER_KM = 1_000;

/** The credit that the licences of outlines and towns ask for. */
const BASE_SOURCE = 'Natural Earth, GeoNames (CC BY 4.0)';

const mapOf = (
  { crossing, ground, telling: { words }, title }: Sheet,
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
    ground,
    label: t('sheet.map'),
    north: t('compass.N'),
    distance: (meters) => distanceText(meters / METERS_PER_KM, words),
  })}</figure>`;
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
  return html`<footer><p class="a">${t('sheet.ages')}${left > 0 ? html` ${t('sheet.more', { count: left })}` : null}</p>${assumptionWords(centres, words).map((said) => html`<p>${said}</p>`)}<p>${t('sheet.live', { address: '' })}<bdi dir="ltr">${address}</bdi></p>${source === '' ? null : html`<p class="l">${t('passport.source')}: <bdi>${source}</bdi></p>`}<p>${credits}</p></footer>`;
};

/** The sheet itself: head, map, five centres, and what all of it rests on. */
export const sheetPage = (sheet: Sheet): Markup => {
  const { overview, crossing, answer, telling, title, day } = sheet;
  const centres = answer.centres.slice(0, SHEET_ROWS);
  const rows =
    centres.length === 0
      ? html`<p class="a">${telling.words.t('sms.noCentres')}</p>`
      : html`<ol>${centres.map((centre, index) => sheetRow(centre, index + 1, telling))}</ol>`;
  return html`${sheetHead({ operation: overview.operation, crossing, telling, title, day })}${mapOf(sheet, centres)}${rows}${foot(sheet, centres)}`;
};
