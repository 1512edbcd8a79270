import {
  type AreaFigureRow,
  type AreaRow,
  type Counted,
  type Day,
  groupBy,
  type PlaceFigureRow,
  type Round,
  type RoundTotal,
  type Site,
  type Store,
} from '@waystation/domain';
import type { AreaTree } from '../area/area-tree';
import type { Occasion, OccasionLevel } from './occasion';
import { partsOfArea } from './parts-of-area';

/** What all occasions of an operation share; read once per answer. */
export type OccasionSource = {
  readonly store: Store;
  readonly operation: Parameters<Store['areas']['levels']>[0];
  readonly rounds: readonly Round[];
  readonly totals: readonly RoundTotal[];
  readonly sites: readonly Site[];
  readonly tree: AreaTree;
};

const isOf = (total: RoundTotal, round: Round, { group, unit, measure }: Counted): boolean =>
  total.round === round.id &&
  total.group === group &&
  total.unit === unit &&
  total.measure === measure;

const levelOf = (
  total: RoundTotal,
  rows: readonly AreaFigureRow[],
  tree: AreaTree,
): OccasionLevel => ({
  total,
  areas: new Map(
    [...groupBy(rows, (row) => row.pcode)].map(([pcode, own]) => [pcode, partsOfArea(own, tree)]),
  ),
});

const lastDayOf = ({ reportingDate, periodEnd }: Round): Day =>
  periodEnd !== null && periodEnd > reportingDate ? periodEnd : reportingDate;

/** The rounds that are one occasion with a round: the same series and day, under other types. */
export const roundsOfOccasion = (
  rounds: readonly Round[],
  { series, reportingDate }: Round,
): readonly Round[] =>
  rounds.filter((round) => round.series === series && round.reportingDate === reportingDate);

const placesOf = async (
  { store, operation, rounds }: OccasionSource,
  round: Round,
  counted: Counted,
): Promise<ReadonlyMap<string, readonly PlaceFigureRow[]>> => {
  const ids = new Set<string | null>(roundsOfOccasion(rounds, round).map(({ id }) => id));
  const rows = await store.figures.ofPlaces(operation, { ...counted, asOf: lastDayOf(round) });
  return groupBy(
    rows.filter((row) => ids.has(row.round)),
    (row): string => row.place,
  );
};

/** Reads everything that one round published of one column, and the places of the same occasion. */
export const loadOccasion = async (
  source: OccasionSource,
  round: Round,
  { group, unit, measure }: Counted,
): Promise<Occasion> => {
  const { store, operation, totals, sites, tree } = source;
  const counted = { group, unit, measure };
  const own = totals.filter((total) => isOf(total, round, counted));
  const [places, ...levels] = await Promise.all([
    placesOf(source, round, counted),
    ...own.map(async (total) => {
      const at = { ...counted, round: round.id, level: total.level };
      return levelOf(total, await store.figures.ofAreas(operation, at), tree);
    }),
  ]);
  return {
    tree,
    levels: levels.toSorted((a, b) => a.total.level - b.total.level),
    places,
    areaOfPlace: new Map<string, AreaRow['pcode']>(
      sites.flatMap(({ place }) =>
        place.declaredArea === null ? [] : [[place.id, place.declaredArea]],
      ),
    ),
  };
};
