import {
  absent,
  type Counted,
  groupBy,
  numberOrNull,
  type PlaceFigureRow,
  type Round,
} from '@waystation/domain';
import type { HiddenNumbers } from './hidden-numbers';
import { mayBeToldOfPlace } from './may-be-told-of-place';
import { placeKey } from './number-keys';
import { isHiddenAlone, type Recipient } from './recipient';

/** What hides figures of places. */
export type PlaceScreen = {
  readonly recipient: Recipient;
  readonly rounds: readonly Round[];
  readonly hiddenIn: HiddenNumbers;
};

const suppressed = (row: PlaceFigureRow): PlaceFigureRow =>
  row.reported.kind === 'value' ? { ...row, reported: absent('suppressed') } : row;

const discloseRound = async (
  rows: readonly PlaceFigureRow[],
  counted: Counted,
  { recipient, rounds, hiddenIn }: PlaceScreen,
): Promise<readonly PlaceFigureRow[]> => {
  const round = rounds.find((one) => one.id === rows[0]?.round);
  if (round === undefined) {
    return rows.map((row) =>
      !recipient.sees(row) || isHiddenAlone(recipient, numberOrNull(row.reported))
        ? suppressed(row)
        : row,
    );
  }
  const hidden = await hiddenIn(round, counted);
  return rows.map((row) => (hidden.has(placeKey(row.place)) ? suppressed(row) : row));
};

/** Figures of places as a recipient may see them, each round by its own tables. */
export const disclosePlaceRows = async (
  rows: readonly PlaceFigureRow[],
  counted: Counted,
  screen: PlaceScreen,
): Promise<readonly PlaceFigureRow[]> => {
  const { recipient } = screen;
  if (recipient.seesAll) {
    return rows;
  }
  if (!mayBeToldOfPlace(recipient, counted.group)) {
    return rows.map(suppressed);
  }
  const byRound = groupBy(rows, (row) => row.round);
  const disclosed = await Promise.all(
    [...byRound.values()].map((own) => discloseRound(own, counted, screen)),
  );
  return disclosed.flat();
};
