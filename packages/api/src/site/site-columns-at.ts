import {
  absenceOf,
  absent,
  type Day,
  type Flag,
  groupBy,
  numberOrNull,
  type Passport,
  type PlaceFigureRow,
  type Site,
  type SiteColumns,
} from '@waystation/domain';
import { areaTreeOf } from '../area/area-tree';
import { nameInEnglish } from '../area/name-in-english';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { NO_INDICATOR } from '../figure/figures-of-areas';
import { chooseIndicator } from '../indicator/choose-indicator';
import { found, type Outcome } from '../outcome/outcome';
import { openPassportBook, passportOfRound } from '../passport/passport-book';
import { type DatedFigureOfPlace, type FigureOfPlace, figureByPlace } from './figure-by-place';
import { rowsOfPlaces } from './rows-of-places';

/** What may be asked of sites. */
export type SitesQuestion = { readonly asOf: Day; readonly indicator?: string | undefined };

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

const passportOfMost = async (
  reads: DisclosedOperation,
  rows: readonly PlaceFigureRow[],
): Promise<Passport | null> => {
  const book = await openPassportBook(reads);
  const id = mostCommonRound(rows);
  const round = book.rounds.find((one) => one.id === id);
  return round === undefined ? null : passportOfRound(book, round);
};

const otherDaysOf = (
  sites: readonly Site[],
  figures: ReadonlyMap<string, DatedFigureOfPlace>,
  round: string | null,
): Record<string, Day> =>
  Object.fromEntries(
    sites.flatMap(({ place }, index) => {
      const figure = figures.get(place.id);
      return figure?.asOf == null || figure.round === round ? [] : [[`${index}`, figure.asOf]];
    }),
  );

const columnsOf = (
  sites: readonly Site[],
  figureOf: (site: Site) => FigureOfPlace,
): Pick<
  SiteColumns,
  'id' | 'name' | 'longitude' | 'latitude' | 'type' | 'status' | 'value' | 'absence' | 'carriedOver'
> => {
  const figures = sites.map(figureOf);
  return {
    id: sites.map(({ place }) => place.id),
    name: sites.map(({ place }) => nameInEnglish(place.names)),
    longitude: sites.map(({ place }) => place.position?.[0] ?? null),
    latitude: sites.map(({ place }) => place.position?.[1] ?? null),
    type: sites.map((site) => site.type),
    status: sites.map((site) => site.status),
    value: figures.map(({ reported }) => numberOrNull(reported)),
    absence: figures.map(({ reported }) => absenceOf(reported)),
    carriedOver: figures.map(({ carriedOver }) => carriedOver),
  };
};

/**
 * Every site with its newest stock at a day. A site without a number while others have one was not
 * assessed; before anything was reported all are unknown.
 */
export const siteColumnsAt = async (
  reads: DisclosedOperation,
  { asOf, indicator: asked }: SitesQuestion,
): Promise<Outcome<SiteColumns>> => {
  const chosen = await chooseIndicator(reads, asked, asOf);
  if (!chosen.ok) {
    return chosen;
  }
  const [sites, areas, rows] = await Promise.all([
    reads.places.sites(),
    reads.areas.list(null),
    rowsOfPlaces(reads, chosen.value, asOf),
  ]);
  const tree = areaTreeOf(areas);
  const figures = figureByPlace(rows);
  const passport = await passportOfMost(reads, rows);
  const missing = absent(rows.length === 0 ? 'unknown' : 'notAssessed');
  return found({
    indicator: chosen.value?.id ?? NO_INDICATOR,
    askedFor: asOf,
    passport,
    ...columnsOf(
      sites,
      ({ place }) => figures.get(place.id) ?? { reported: missing, carriedOver: false },
    ),
    area: sites.map(({ place }) =>
      place.declaredArea === null ? null : (tree.areaOf(place.declaredArea)?.pcode ?? null),
    ),
    otherDays: otherDaysOf(sites, figures, passport?.round ?? null),
    flags: flagsByIndex(sites),
  });
};
