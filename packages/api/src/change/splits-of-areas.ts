import {
  type AdminLevel,
  type AreaSplit,
  type AreaTwice,
  type CountedNumber,
  type Covered,
  groupBy,
  type Indicator,
  isOfColumn,
  type PlaceNow,
  type Round,
  type RoundTotal,
  splitOfArea,
  withoutNewPlaces,
} from '@waystation/domain';
import { countryNamesOf } from '../area/country-of-area';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { figureByArea } from '../figure/figure-by-area';
import { figureByPlace } from '../site/figure-by-place';
import { rowsOfPlaces } from '../site/rows-of-places';

/** Two rounds of one series. */
export type RoundPair = { readonly before: Round; readonly after: Round };

/** Which areas are compared, by which of their numbers. */
export type SplitQuestion = {
  readonly indicator: Indicator;
  readonly level: AdminLevel;
  readonly pair: RoundPair;
  /** The level of the areas by which one without shared places is compared: its own, or a finer one. */
  readonly comparedAt: AdminLevel;
};

/** What changed in an area, and what was compared: it itself, the areas inside it, or its places. */
export type SplitOfArea = {
  readonly pcode: string;
  readonly of: 'area' | 'areas' | 'places';
  readonly split: AreaSplit;
  /** Places inside compared areas that are new; in no number of the split. */
  readonly newPlaces: Covered;
};

type Numbers = ReadonlyMap<string, CountedNumber>;
type Placed = PlaceNow & CountedNumber & { readonly id: string };
type PlacesByArea = ReadonlyMap<string, readonly Placed[]>;

/** Tells the area of a level that an area is or lies in; null: none of the loaded ones. */
type AreaAt = (pcode: string, level: AdminLevel) => string | null;

const NONE: Covered = { subjects: 0, value: 0 };

/** A country is known beside boundaries that begin below it: the only one, or by its areas' codes. */
const openAreaAt = async ({ areas, operation }: DisclosedOperation): Promise<AreaAt> => {
  const tree = await areas.tree();
  const { countries } = operation;
  const [only = null] = countries.length === 1 ? countries : [];
  return (pcode, level) =>
    tree.at(pcode, level) ??
    (level === 0 ? (only ?? countryNamesOf(pcode, tree).at(-1) ?? null) : null);
};

/** The finest level that both rounds published of a column, at or below one. */
export const finestShared = (
  totals: readonly RoundTotal[],
  indicator: Indicator,
  { pair, level }: Pick<SplitQuestion, 'pair' | 'level'>,
): AdminLevel => {
  const levelsOf = (round: Round): readonly AdminLevel[] =>
    totals
      .filter((total) => total.round === round.id && isOfColumn(total, indicator))
      .map((total) => total.level);
  const before = new Set(levelsOf(pair.before));
  const shared = levelsOf(pair.after).filter((own) => before.has(own) && own >= level);
  return shared.toSorted((a, b) => b - a)[0] ?? level;
};

const areasIn = async (
  { figures }: DisclosedOperation,
  { indicator: { group, unit, measure }, comparedAt }: SplitQuestion,
  round: Round,
): Promise<Numbers> =>
  figureByArea(await figures.ofAreas({ group, unit, measure, round: round.id, level: comparedAt }));

/** The numbers of the places that a round counted, with the finest area that they say they are in. */
const placesIn = async (
  reads: DisclosedOperation,
  indicator: Indicator,
  round: Round,
): Promise<readonly { readonly area: string; readonly place: Placed }[]> => {
  const [rows, sites] = await Promise.all([
    rowsOfPlaces(reads, indicator, { asOf: round.reportingDate }),
    reads.places.sites(),
  ]);
  const own = rows.filter((row) => row.round === round.id);
  const figures = figureByPlace(own);
  const isNew = new Set(
    own.filter(({ flags }) => flags.includes('newlyCovered')).map(({ place }) => place),
  );
  return sites.flatMap(({ place: { id, declaredArea, country } }) => {
    const area = declaredArea ?? country;
    const figure = figures.get(id);
    return figure === undefined || area === null
      ? []
      : [{ area, place: { ...figure, id, isNewlyCovered: isNew.has(id) } }];
  });
};

const byArea = (
  places: Awaited<ReturnType<typeof placesIn>>,
  areaAt: AreaAt,
  level: AdminLevel,
): PlacesByArea => {
  const placed = places.flatMap(({ area, place }) => {
    const pcode = areaAt(area, level);
    return pcode === null ? [] : [{ pcode, place }];
  });
  return new Map(
    [...groupBy(placed, ({ pcode }) => pcode)].map(([pcode, own]) => [
      pcode,
      own.map(({ place }) => place),
    ]),
  );
};

const atPlaces = (places: readonly Placed[] = []): Numbers =>
  new Map(places.map((place) => [place.id, place]));

/** The compared areas by the area of the question that they are or lie in. */
const insideOf = (
  { before, after }: AreaTwice,
  areaAt: AreaAt,
  { level, comparedAt }: SplitQuestion,
): ReadonlyMap<string, readonly string[]> => {
  const all = [...new Set([...before.keys(), ...after.keys()])];
  const placed = all.flatMap((pcode) => {
    const inside = comparedAt === level ? pcode : areaAt(pcode, level);
    return inside === null ? [] : [{ pcode, inside }];
  });
  return new Map(
    [...groupBy(placed, ({ inside }) => inside)].map(([inside, own]) => [
      inside,
      own.map(({ pcode }) => pcode),
    ]),
  );
};

const only = (pcodes: readonly string[], numbers: Numbers): Numbers =>
  new Map(
    pcodes.flatMap((pcode) => {
      const own = numbers.get(pcode);
      return own === undefined ? [] : [[pcode, own] as const];
    }),
  );

const sumOf = (all: readonly Covered[]): Covered =>
  all.reduce(
    (sum, { subjects, value }) => ({ subjects: sum.subjects + subjects, value: sum.value + value }),
    NONE,
  );

/**
 * What changed in every area of a level between two rounds, like for like (domain rule 3): at its places
 * where both rounds counted some, or only they were counted at all; else as published of it, or of the
 * areas inside it, less the places that its source says were covered for the first time. It is made of
 * numbers that this audience is shown anyway, so that no change gives away what is suppressed.
 */
export const splitsOfAreas = async (
  reads: DisclosedOperation,
  question: SplitQuestion,
): Promise<readonly SplitOfArea[]> => {
  const { indicator, level, comparedAt, pair } = question;
  const [before, after, then, now, areaAt] = await Promise.all([
    areasIn(reads, question, pair.before),
    areasIn(reads, question, pair.after),
    placesIn(reads, indicator, pair.before),
    placesIn(reads, indicator, pair.after),
    openAreaAt(reads),
  ]);
  const sameMethod = pair.before.method === pair.after.method;
  const [placesThen, placesNow] = [byArea(then, areaAt, level), byArea(now, areaAt, level)];
  const areas = withoutNewPlaces({ before, after }, byArea(now, areaAt, comparedAt));
  const inside = insideOf(areas, areaAt, question);
  const all = [inside, placesThen, placesNow].flatMap((one) => [...one.keys()]);
  return [...new Set(all)].toSorted().map((pcode): SplitOfArea => {
    const [earlier, later] = [placesThen.get(pcode), placesNow.get(pcode)];
    const parts = inside.get(pcode);
    if (parts === undefined || (earlier !== undefined && later !== undefined)) {
      const twice = { before: atPlaces(earlier), after: atPlaces(later) };
      return { pcode, of: 'places', split: splitOfArea(twice, { sameMethod }), newPlaces: NONE };
    }
    const twice = { before: only(parts, areas.before), after: only(parts, areas.after) };
    return {
      pcode,
      of: comparedAt === level ? 'area' : 'areas',
      split: splitOfArea(twice, { sameMethod }),
      newPlaces: sumOf(parts.flatMap((part) => areas.newPlaces.get(part) ?? [])),
    };
  });
};
