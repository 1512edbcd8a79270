import {
  type AreaFigureRow,
  type Counted,
  type Day,
  groupBy,
  isOfColumn,
  type PlaceFigureRow,
  type Round,
  type RoundTotal,
  type SexAge,
} from '@waystation/domain';
import type { AreaTree } from '../area/area-tree';
import { LAST_POSSIBLE_DAY } from '../indicator/last-possible-day';
import type { CellsOfSubjects, Occasion, OccasionLevel } from './occasion';
import type { OperationState } from './operation-state';
import { partsOfArea } from './parts-of-area';
import { sexAgeCells } from './sex-age-cells';

type Places = Occasion['places'];

type Row = Parameters<typeof sexAgeCells>[0][number];

/** Cells by subject, each beside the rows of everybody in it. */
const cellsBySubject = <Of extends Row & SexAge>(
  bySexAge: readonly Of[],
  subjectOf: (row: Of) => string,
  everybody: ReadonlyMap<string, readonly Row[]>,
): CellsOfSubjects =>
  new Map(
    [...groupBy(bySexAge, subjectOf)].map(([subject, own]) => [
      subject,
      sexAgeCells(everybody.get(subject) ?? [], own),
    ]),
  );

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

type CountedPlaces = Pick<Occasion, 'places' | 'sexAgesOfPlaces'>;

/** Rows of one round where it has any; where it has none, of the other that counted there that day. */
const ofOneRound = (rows: readonly PlaceFigureRow[], { id }: Round): readonly PlaceFigureRow[] => {
  const round = rows.some((row) => row.round === id) ? id : rows[0]?.round;
  return rows.filter((row) => row.round === round);
};

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
  const ofDay = groupBy(
    rows.filter((row) => ids.has(row.round)),
    (row): string => row.place,
  );
  const places = new Map([...ofDay].map(([place, own]) => [place, ofOneRound(own, round)]));
  return {
    places,
    sexAgesOfPlaces: cellsBySubject(
      bySexAge.filter((row) => places.get(row.place)?.[0]?.round === row.round),
      (row) => row.place,
      places,
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
  const own = (await state.totals()).filter(
    (total) => total.round === round.id && isOfColumn(total, counted),
  );
  const [counts, rows, bySexAge] = await Promise.all([
    placesOf(state, round, counted),
    state.areaRows(round.id, counted),
    state.areaRowsBySexAge(round.id, counted),
  ]);
  const rowsOfLevel = groupBy(rows, (row) => row.level);
  return {
    tree,
    levels: own
      .map((total) => levelOf(total, rowsOfLevel.get(total.level) ?? [], tree))
      .toSorted((a, b) => a.total.level - b.total.level),
    sexAgesOfAreas: new Map(
      [...groupBy(bySexAge, (row) => row.level)].map(([level, ofLevel]) => [
        level,
        cellsBySubject(
          ofLevel,
          (row) => row.pcode,
          groupBy(rowsOfLevel.get(level) ?? [], (row) => row.pcode),
        ),
      ]),
    ),
    ...counts,
    areaOfPlace: await areasOfPlaces(state, counts.places),
  };
};
