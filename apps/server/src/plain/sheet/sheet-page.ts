import type { Day, OperationOverview } from '@waystation/domain';
import {
  assumptionWords,
  distanceText,
  isNumbered,
  type NearestAnswer,
  type RankedCentre,
  TIERS,
  type Tier,
  tierMark,
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

/** Whose the roads are (ODbL 1.0, 4.3), where a way over them is told. */
const ROAD_CREDIT = '© OpenStreetMap contributors, openstreetmap.org/copyright';

/** A centre of the list with the number that it has, if it is known to take at least some in. */
type Listed = { readonly centre: RankedCentre; readonly number: number | null };

/** Numbers for the centres with places alone, which stand first. */
const listedOf = (centres: readonly RankedCentre[]): readonly Listed[] =>
  centres.map((centre, index) => ({
    centre,
    number: isNumbered(centre.tier) ? index + 1 : null,
  }));

/** Tiers whose centres people may be sent to, or that may open: the others are on the list, not on its map. */
const MAPPED: readonly Tier[] = ['fits', 'fitsInPart', 'unknown', 'standby'];

const mapOf = (
  { crossing, ground, towns, telling: { words }, title }: Sheet,
  listed: readonly Listed[],
): Markup => {
  const { t, formats } = words;
  const places: readonly SheetPlace[] = [
    {
      position: crossing.place.position,
      name: formats.name(crossing.place.names) ?? title,
      mark: null,
    },
    ...listed.flatMap(({ centre: { position, names, id, tier }, number }): SheetPlace[] =>
      position === null || !MAPPED.includes(tier)
        ? []
        : [
            {
              position,
              name: formats.name(names) ?? id,
              mark: number === null ? tierMark(tier) : formats.number(number),
            },
          ],
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
  return html`<footer><div><p class="a">${t(isCallable ? 'sheet.ages' : 'sheet.agesNoPhone')}${left > 0 ? html` ${t('sheet.more', { count: left })}` : null}</p>${assumptionWords(centres, words).map((said) => html`<p>${said}</p>`)}<p>${t('sheet.live', { address: '' })}<bdi dir="ltr">${address}</bdi></p>${source === '' ? null : html`<p class="l">${t('passport.source')}: <bdi>${source}</bdi></p>`}<p>${credits}${centres.some(({ travel }) => travel?.way === 'road') ? html` ${ROAD_CREDIT}` : null}</p></div>${scan(sheet)}</footer>`;
};

/** The centres of one tier: those without known places under the reason, as on the screen. */
const tierOf = (
  tier: Tier,
  listed: readonly Listed[],
  { telling, isForAny }: Sheet,
): Markup | null => {
  const own = listed.filter(({ centre }) => centre.tier === tier);
  const title = isNumbered(tier)
    ? null
    : html`<p class="u">${telling.words.t(`find.tier.${tier}`)}</p>`;
  return own.length === 0
    ? null
    : html`${title}<ol>${own.map(({ centre, number }) => sheetRow(centre, { number, isForAny }, telling))}</ol>`;
};

/** The sheet itself: head, map, five centres, and what all of it rests on. */
export const sheetPage = (sheet: Sheet): Markup => {
  const { overview, crossing, answer, telling, title, day, isForAny } = sheet;
  const centres = answer.centres.slice(0, SHEET_ROWS);
  const listed = listedOf(centres);
  const rows =
    centres.length === 0
      ? html`<p class="a">${telling.words.t('sms.noCentres')}</p>`
      : TIERS.map((tier) => tierOf(tier, listed, sheet));
  return html`${sheetHead({ operation: overview.operation, crossing, question: answer.question, telling, title, day, isForAny })}${mapOf(sheet, listed)}${rows}${foot(sheet, centres)}`;
};
