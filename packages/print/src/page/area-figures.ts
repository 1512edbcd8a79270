import { numberText } from '@waystation/i18n';
import { LEGEND_WORDS, type SiteRow, siteCoverage, summand } from '@waystation/layers';
import type { FiguresOfArea, SceneFigures } from '@waystation/scene';
import { passportSummary } from '@waystation/view';
import type { LargestAreas, SheetLead, SheetTable } from './sheet-content';
import type { SheetWanted } from './sheet-wanted';
import { areaName, totalText, whereOf } from './sheet-words';

/** What the numbers of the only area of a sheet are told from. */
export type KnownOfArea = Pick<SheetWanted, 'words' | 'wanted' | 'scene' | 'choice'> & {
  readonly figures: SceneFigures & { readonly ofArea: FiguresOfArea };
};

/** As many as a reader compares at a glance; mockup 09. */
const MOST_SITES = 10;
/** Where ten have no room. */
export const FEWER_LARGEST = 5;

const whereIn = (known: KnownOfArea): string => areaName(known) ?? known.figures.ofArea.area.pcode;

const stateOf = ({ value, absence, carriedOver }: FiguresOfArea['own'], { words }: KnownOfArea) => {
  if (carriedOver) {
    return words.t('print.carriedOver');
  }
  return words.t(LEGEND_WORDS.coverage[value === null ? (absence ?? 'unknown') : 'assessed']);
};

/** How many of the parts that the area is drawn as were assessed; null: it is drawn whole. */
const assessedParts = ({ figures }: KnownOfArea) => {
  const { ofArea, areas } = figures;
  if (!ofArea.isDivided) {
    return null;
  }
  const parts = areas.filter(({ pcode }) => ofArea.hasArea(pcode));
  const assessed = parts.filter(
    ({ after, carriedOver }) =>
      !carriedOver && (after.value !== null || after.absence === 'suppressed'),
  );
  return { assessed: assessed.length, known: parts.length };
};

/** How much of the area was assessed: the parts that it is drawn as, or itself. */
const coverageOf = (known: KnownOfArea): readonly string[] => {
  const { figures, words } = known;
  const { t, formats } = words;
  const { ofArea, passport } = figures;
  if (passport === null) {
    return [];
  }
  const where = whereIn(known);
  const date = formats.date(passport.asOf, passport.asOfPrecision);
  const parts = assessedParts(known);
  return [
    parts === null
      ? t('print.areaState', { where, date, state: stateOf(ofArea.own, known) })
      : t('print.areasAssessedIn', {
          where,
          date,
          assessed: formats.number(parts.assessed),
          known: formats.number(parts.known),
        }),
  ];
};

/** The same in a few words, for a list of areas: its state, or how many of its parts were assessed. */
export const briefCoverageOfArea = (known: KnownOfArea): string => {
  const { t, formats } = known.words;
  const parts = assessedParts(known);
  return parts === null
    ? stateOf(known.figures.ofArea.own, known)
    : t('passport.coverageOf', {
        assessed: formats.number(parts.assessed),
        known: formats.number(parts.known),
      });
};

const sitesAssessed = (known: KnownOfArea): readonly string[] => {
  const { sites, sitesPassport } = known.figures.ofArea;
  if (sites === null || sitesPassport === null || sites.length === 0) {
    return [];
  }
  const { t, formats } = known.words;
  const counts = siteCoverage(sites);
  return [
    t('print.placesAssessedIn', {
      where: whereIn(known),
      date: formats.date(sitesPassport.asOf, sitesPassport.asOfPrecision),
      assessed: formats.number(counts.assessed),
      known: formats.number(counts.known),
    }),
  ];
};

/**
 * The area's own number as its source publishes it, or why there is none, with its passport and how much
 * of the area was assessed; then what the whole operation has, said to be of that.
 */
export const leadOfArea = (known: KnownOfArea): SheetLead => {
  const { figures, words } = known;
  const { t } = words;
  const { own } = figures.ofArea;
  const whole =
    figures.total === null
      ? []
      : [t('print.asWhole', { where: whereOf(known), what: totalText(figures, words) })];
  const passport = own.passport ?? figures.passport;
  return {
    number:
      own.value === null
        ? t(LEGEND_WORDS.nothing[own.absence ?? 'unknown'])
        : numberText(own, words),
    text: `${figures.isPeople ? figures.group : `${figures.group}, ${figures.unit}`}, ${t('print.inArea', { where: whereIn(known) })}`,
    passport: [
      ...(passport === null
        ? []
        : [`${passportSummary(passport, words)} · ${passport.sourceLabel}`]),
      ...coverageOf(known),
      ...whole,
    ],
    also: sitesAssessed(known),
  };
};

const bySize = (sites: readonly SiteRow[]): readonly SiteRow[] =>
  sites.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1) || a.name.localeCompare(b.name));

const titleOf = (known: KnownOfArea): string =>
  known.words.t('print.sitesIn', { where: whereIn(known) });

const largestTitle = (count: number, known: KnownOfArea): string =>
  known.words.t('print.largest', { count, what: titleOf(known) });

/** The sites of an area with the most people, all of one round; null: none has a number. */
export const largestSitesOf = (known: KnownOfArea): LargestAreas | null => {
  const { figures, words } = known;
  const rows = bySize(figures.ofArea.sites ?? [])
    .filter((site) => (summand(site) ?? 0) > 0)
    .slice(0, MOST_SITES);
  const { sitesPassport } = figures.ofArea;
  return rows.length === 0
    ? null
    : {
        title: largestTitle(rows.length, known),
        fewer:
          rows.length > FEWER_LARGEST
            ? { title: largestTitle(FEWER_LARGEST, known), count: FEWER_LARGEST }
            : null,
        since: sitesPassport === null ? '' : passportSummary(sitesPassport, words),
        rows: rows.map(({ name, value }) => ({
          name,
          value: value ?? 0,
          number: words.formats.number(value ?? 0),
          change: '',
          newlyCounted: 0,
        })),
        notes: [],
      };
};

const siteNumber = ({ value, absence }: SiteRow, { words }: KnownOfArea): string =>
  value === null
    ? words.t(LEGEND_WORDS.nothing[absence ?? 'unknown'])
    : words.formats.number(value);

const siteDate = ({ asOf, carriedOver }: SiteRow, { words }: KnownOfArea): string =>
  [asOf === null ? '' : words.formats.date(asOf), carriedOver ? words.t('print.carriedOver') : '']
    .filter((part) => part !== '')
    .join(' · ');

/** The area's number in a few words, for a subtitle. */
export const briefLeadOfArea = (known: KnownOfArea): string => {
  const { number, text } = leadOfArea(known);
  return `${number} ${text}`;
};

/** The sites of an area with number, kind and day, the largest first; null: none is known. */
export const siteTableOf = (known: KnownOfArea): SheetTable | null => {
  const { figures, words } = known;
  const sites = bySize(figures.ofArea.sites ?? []);
  const { sitesPassport } = figures.ofArea;
  const { t } = words;
  return sites.length === 0
    ? null
    : {
        title: titleOf(known),
        since: sitesPassport === null ? '' : passportSummary(sitesPassport, words),
        columns: [t('table.site'), figures.unit, t('table.kind'), t('passport.asOf')],
        rows: sites.map((site) => [
          site.name,
          siteNumber(site, known),
          t(`siteType.${site.type}`),
          siteDate(site, known),
        ]),
        notes: [],
      };
};
