import {
  type AreaFigureRow,
  absent,
  groupBy,
  type PlaceFigureRow,
  qualifierOfSubject,
  type Reported,
  type Round,
  type SexAge,
} from '@waystation/domain';
import type { DisclosedSexAge, SeriesPlaceQuestion } from './disclosed-operation';
import type { HiddenNumbers } from './hidden-numbers';
import { mayBeToldOfPlace } from './may-be-told-of-place';
import { placeKey, sexAgeNumberKey, wholeKey } from './number-keys';
import type { Recipient } from './recipient';
import { type SexAgeCell, sexAgeCells } from './sex-age-cells';

/** Rows of a round that count everybody, and those of single sexes and ages. */
type Rows<Row> = {
  readonly everybody: readonly Row[];
  readonly bySexAge: readonly (Row & SexAge)[];
};

const told = (isHidden: boolean, reported: Reported): Reported =>
  isHidden && reported.kind === 'value' ? absent('suppressed') : reported;

/** What hides figures of areas by sex and age. */
type AreaScreen = {
  readonly recipient: Recipient;
  readonly hidden: Pick<ReadonlySet<string>, 'has'>;
};

/** Figures of areas of one level by sex and age, hidden numbers suppressed. */
export const discloseSexAgesOfAreas = (
  { everybody, bySexAge }: Rows<AreaFigureRow>,
  { recipient, hidden }: AreaScreen,
): readonly DisclosedSexAge[] => {
  const wholes = groupBy(everybody, (row) => row.pcode);
  return [...groupBy(bySexAge, (row) => row.pcode)].flatMap(([pcode, own]) => {
    const level = own[0]?.level ?? 0;
    const round = own[0]?.round ?? null;
    return sexAgeCells(wholes.get(pcode) ?? [], own).map(({ of, reported, rows }) => ({
      of,
      subject: pcode,
      round,
      reported: told(hidden.has(sexAgeNumberKey(wholeKey(level, pcode), of)), reported),
      qualifier: qualifierOfSubject(rows),
      mayBeNamed: rows.some(recipient.sees),
    }));
  });
};

/** What hides figures of places by sex and age. */
type PlaceScreen = {
  readonly recipient: Recipient;
  readonly rounds: readonly Round[];
  readonly hiddenIn: HiddenNumbers;
};

const hiddenAtPlace = async (
  { place, round: id }: PlaceFigureRow,
  counted: SeriesPlaceQuestion,
  { recipient, rounds, hiddenIn }: PlaceScreen,
): Promise<(cell: SexAgeCell) => boolean> => {
  if (recipient.seesAll) {
    return () => false;
  }
  const round = rounds.find((one) => one.id === id);
  // No round, no table: what its numbers give away about each other is not known.
  if (round === undefined || !mayBeToldOfPlace(recipient, counted.group)) {
    return () => true;
  }
  const hidden = await hiddenIn(round, counted);
  return ({ of }) => hidden.has(sexAgeNumberKey(placeKey(place), of));
};

/** Figures of places by sex and age, each by the tables of its own round. */
export const discloseSexAgesOfPlaces = async (
  { everybody, bySexAge }: Rows<PlaceFigureRow>,
  counted: SeriesPlaceQuestion,
  screen: PlaceScreen,
): Promise<readonly DisclosedSexAge[]> => {
  if (bySexAge.length === 0) {
    return [];
  }
  const inSeries = (row: PlaceFigureRow): boolean => row.series === counted.series;
  const inRound = ({ place, round }: PlaceFigureRow): string => `${place}\n${round}`;
  const wholes = groupBy(everybody.filter(inSeries), inRound);
  const cells = [...groupBy(bySexAge.filter(inSeries), inRound)].map(async ([key, own]) => {
    const [first] = own;
    if (first === undefined) {
      return [];
    }
    const isHidden = await hiddenAtPlace(first, counted, screen);
    return sexAgeCells(wholes.get(key) ?? [], own).map((cell) => ({
      of: cell.of,
      subject: first.place,
      round: first.round,
      reported: told(isHidden(cell), cell.reported),
      qualifier: qualifierOfSubject(cell.rows),
      mayBeNamed: cell.rows.some(screen.recipient.sees),
    }));
  });
  return (await Promise.all(cells)).flat();
};
