import {
  absenceOf,
  absent,
  type Day,
  type Flag,
  groupBy,
  type Indicator,
  numberOrNull,
  type Passport,
  type PlaceFigureRow,
  type SexAge,
  type Site,
  type SiteColumns,
} from '@waystation/domain';
import { nameInEnglish } from '../area/name-in-english';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { NO_INDICATOR } from '../figure/figures-of-areas';
import { figuresOfPeople } from '../figure/figures-of-people';
import { publishedPeople } from '../figure/published-people';
import { chooseIndicator } from '../indicator/choose-indicator';
import { LAST_POSSIBLE_DAY } from '../indicator/last-possible-day';
import { found, type Outcome } from '../outcome/outcome';
import { openPassportBook, type PassportBook, passportOfRound } from '../passport/passport-book';
import { type FigureOfPlace, figureByPlace } from './figure-by-place';
import { provenanceColumns } from './provenance-columns';
import { cellsOfFigures, rowsOfPlaces, sexAgesOfSites } from './rows-of-places';

/** What may be asked of sites. */
export type SitesQuestion = {
  readonly asOf: Day;
  readonly indicator?: string | undefined;
  /** Left out: everybody. */
  readonly people?: SexAge | null;
};

const flagsByIndex = (sites: readonly Site[]): Record<string, Flag[]> =>
  Object.fromEntries(
    sites.flatMap(({ place }, index) =>
      place.flags.length === 0 ? [] : [[String(index), [...place.flags]]],
    ),
  );

const mostCommonRound = (rows: readonly PlaceFigureRow[]): string | null => {
  const [largest] = [...groupBy(rows, (row) => row.round)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  return largest?.[0] ?? null;
};

const passportOfMost = (book: PassportBook, rows: readonly PlaceFigureRow[]): Passport | null => {
  const id = mostCommonRound(rows);
  const round = book.rounds.find((one) => one.id === id);
  return round === undefined ? null : passportOfRound(book, round);
};

const columnsOf = (
  sites: readonly Site[],
  figures: readonly FigureOfPlace[],
): Pick<
  SiteColumns,
  | 'id'
  | 'name'
  | 'longitude'
  | 'latitude'
  | 'inexact'
  | 'type'
  | 'status'
  | 'value'
  | 'absence'
  | 'carriedOver'
> => ({
  id: sites.map(({ place }) => place.id),
  name: sites.map(({ place }) => nameInEnglish(place.names)),
  longitude: sites.map(({ place }) => place.position?.[0] ?? null),
  latitude: sites.map(({ place }) => place.position?.[1] ?? null),
  inexact: sites.flatMap(({ place }, index) =>
    place.position === null || place.precision === 'exact' ? [] : [index],
  ),
  type: sites.map((site) => site.type),
  status: sites.map((site) => site.status),
  value: figures.map(({ reported }) => numberOrNull(reported)),
  absence: figures.map(({ reported }) => absenceOf(reported)),
  carriedOver: figures.map(({ carriedOver }) => carriedOver),
});

const hasFigure = (figure: FigureOfPlace | undefined): boolean =>
  figure?.reported.kind === 'value' || figure?.reported.absence === 'suppressed';

/** The sites that are counted as everybody together alone: they stay what they are, only unknown. */
const countedTogether = (
  sites: readonly Site[],
  everybody: ReadonlyMap<string, FigureOfPlace>,
  figures: readonly (FigureOfPlace | null)[],
): number[] =>
  sites.flatMap(({ place }, index) =>
    figures[index]?.reported.kind !== 'value' && hasFigure(everybody.get(place.id)) ? [index] : [],
  );

/**
 * Why a site has no number: one that the series lists in any round was not assessed by those so far; one
 * that it never lists is unknown to it, and so is every site before anything was reported (decision 005).
 */
const absenceIn = async (
  reads: DisclosedOperation,
  indicator: Indicator | null,
  rows: readonly PlaceFigureRow[],
): Promise<(site: Site) => FigureOfPlace> => {
  const all =
    rows.length === 0 ? [] : await rowsOfPlaces(reads, indicator, { asOf: LAST_POSSIBLE_DAY });
  const listed = new Set(all.map((row) => row.place));
  return ({ place }) => ({
    reported: absent(listed.has(place.id) ? 'notAssessed' : 'unknown'),
    carriedOver: false,
  });
};

/** Every site with its newest stock at a day, or why it has none. */
export const siteColumnsAt = async (
  reads: DisclosedOperation,
  { asOf, indicator: asked, people = null }: SitesQuestion,
): Promise<Outcome<SiteColumns>> => {
  const chosen = await chooseIndicator(reads, asked, asOf);
  if (!chosen.ok) {
    return chosen;
  }
  const [sites, tree, rows, cells, book] = await Promise.all([
    reads.places.sites(),
    reads.areas.tree(),
    rowsOfPlaces(reads, chosen.value, { asOf }),
    sexAgesOfSites(reads, chosen.value, { asOf }),
    openPassportBook(reads),
  ]);
  const everybody = figureByPlace(rows);
  const byPlace =
    people === null
      ? everybody
      : figuresOfPeople(everybody, cellsOfFigures(cells, everybody), people);
  const figures = sites.map(({ place }) => byPlace.get(place.id) ?? null);
  const missing = await absenceIn(reads, chosen.value, rows);
  return found({
    indicator: chosen.value?.id ?? NO_INDICATOR,
    askedFor: asOf,
    people,
    publishedPeople: publishedPeople(cells),
    passport: passportOfMost(book, rows),
    ...columnsOf(
      sites,
      sites.map((site, index) => figures[index] ?? missing(site)),
    ),
    countedTogether: people === null ? [] : countedTogether(sites, everybody, figures),
    ...provenanceColumns(sites, figures, book.sources),
    area: sites.map(({ place }) =>
      place.declaredArea === null ? null : (tree.areaOf(place.declaredArea)?.pcode ?? null),
    ),
    flags: flagsByIndex(sites),
  });
};
