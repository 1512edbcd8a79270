import {
  type AreaFigureRow,
  type Counted,
  type Day,
  groupBy,
  type PlaceFigureRow,
  type Round,
  type RoundTotal,
} from '@waystation/domain';
import type { AreaTree } from '../area/area-tree';
import { LAST_POSSIBLE_DAY } from '../indicator/last-possible-day';
import type { Occasion, OccasionLevel } from './occasion';
import type { OperationState } from './operation-state';
import { partsOfArea } from './parts-of-area';

type Places = Occasion['places'];

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

/** Whether every place was last counted before a round began, and in another one. */
const isAfterAll = (
  newest: readonly PlaceFigureRow[],
  { series, reportingDate, periodStart }: Round,
  ids: ReadonlySet<string | null>,
): boolean =>
  newest.every(
    (row) =>
      row.series !== series || (!ids.has(row.round) && row.asOf < (periodStart ?? reportingDate)),
  );

const placesOf = async (state: OperationState, round: Round, counted: Counted): Promise<Places> => {
  const ids = new Set<string | null>(
    roundsOfOccasion(await state.rounds(), round).map(({ id }) => id),
  );
  if (isAfterAll(await state.placeRows(counted, LAST_POSSIBLE_DAY), round, ids)) {
    return new Map();
  }
  const rows = await state.placeRows(counted, lastDayOf(round));
  return groupBy(
    rows.filter((row) => ids.has(row.round)),
    (row): string => row.place,
  );
};

const areasOfPlaces = async (
  state: OperationState,
  places: Places,
): Promise<Occasion['areaOfPlace']> =>
  places.size === 0
    ? new Map()
    : new Map(
        (await state.sites()).flatMap(({ place }) =>
          place.declaredArea === null ? [] : [[place.id, place.declaredArea]],
        ),
      );

/** Reads everything that one round published of one column, and the places of the same occasion. */
export const loadOccasion = async (
  state: OperationState,
  round: Round,
  { group, unit, measure }: Counted,
): Promise<Occasion> => {
  const counted = { group, unit, measure };
  const tree = await state.tree();
  const own = (await state.totals()).filter((total) => isOf(total, round, counted));
  const [places, rows] = await Promise.all([
    placesOf(state, round, counted),
    state.areaRows(round.id, counted),
  ]);
  const byLevel = groupBy(rows, (row) => row.level);
  return {
    tree,
    levels: own
      .map((total) => levelOf(total, byLevel.get(total.level) ?? [], tree))
      .toSorted((a, b) => a.total.level - b.total.level),
    places,
    areaOfPlace: await areasOfPlaces(state, places),
  };
};
