import {
  type AreaFigureRow,
  type Counted,
  type Day,
  groupBy,
  type PlaceFigureRow,
  type Round,
  type RoundTotal,
  type SexAge,
} from '@waystation/domain';
import type { AreaTree } from '../area/area-tree';
import { LAST_POSSIBLE_DAY } from '../indicator/last-possible-day';
import type { Occasion, OccasionLevel } from './occasion';
import type { OperationState } from './operation-state';
import { partsOfArea } from './parts-of-area';
import { type SexAgeCell, sexAgeCells } from './sex-age-cells';

type Places = Occasion['places'];

const isOf = (total: RoundTotal, round: Round, { group, unit, measure }: Counted): boolean =>
  total.round === round.id &&
  total.group === group &&
  total.unit === unit &&
  total.measure === measure;

type RowsOfLevel = {
  readonly everybody: readonly AreaFigureRow[];
  readonly bySexAge: readonly (AreaFigureRow & SexAge)[];
};

const levelOf = (
  total: RoundTotal,
  { everybody, bySexAge }: RowsOfLevel,
  tree: AreaTree,
): OccasionLevel => {
  const areas = groupBy(everybody, (row) => row.pcode);
  return {
    total,
    areas: new Map([...areas].map(([pcode, own]) => [pcode, partsOfArea(own, tree)])),
    sexAges: new Map(
      [...groupBy(bySexAge, (row) => row.pcode)].map(([pcode, own]) => [
        pcode,
        sexAgeCells(areas.get(pcode) ?? [], own),
      ]),
    ),
  };
};

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

type CountedPlaces = Pick<Occasion, 'places' | 'sexAgesOfPlaces'>;

const placesOf = async (
  state: OperationState,
  round: Round,
  counted: Counted,
): Promise<CountedPlaces> => {
  const ids = new Set<string | null>(
    roundsOfOccasion(await state.rounds(), round).map(({ id }) => id),
  );
  if (isAfterAll(await state.placeRows(counted, LAST_POSSIBLE_DAY), round, ids)) {
    return { places: new Map(), sexAgesOfPlaces: new Map() };
  }
  const day = lastDayOf(round);
  const [rows, bySexAge] = await Promise.all([
    state.placeRows(counted, day),
    state.placeRowsBySexAge(counted, day),
  ]);
  const places = groupBy(
    rows.filter((row) => ids.has(row.round)),
    (row): string => row.place,
  );
  const cells = groupBy(
    bySexAge.filter((row) => ids.has(row.round)),
    (row): string => row.place,
  );
  return {
    places,
    sexAgesOfPlaces: new Map(
      [...cells].map(([place, own]): [string, readonly SexAgeCell[]] => [
        place,
        sexAgeCells(places.get(place) ?? [], own),
      ]),
    ),
  };
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
  const [counts, rows, bySexAge] = await Promise.all([
    placesOf(state, round, counted),
    state.areaRows(round.id, counted),
    state.areaRowsBySexAge(round.id, counted),
  ]);
  const rowsOfLevel = groupBy(rows, (row) => row.level);
  const sexAgesOfLevel = groupBy(bySexAge, (row) => row.level);
  return {
    tree,
    levels: own
      .map((total) =>
        levelOf(
          total,
          {
            everybody: rowsOfLevel.get(total.level) ?? [],
            bySexAge: sexAgesOfLevel.get(total.level) ?? [],
          },
          tree,
        ),
      )
      .toSorted((a, b) => a.total.level - b.total.level),
    ...counts,
    areaOfPlace: await areasOfPlaces(state, counts.places),
  };
};
