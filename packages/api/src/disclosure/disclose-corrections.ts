import {
  type AreaFigureRow,
  type CorrectedFigure,
  figureOfSubject,
  groupBy,
  numberOrNull,
  type Round,
} from '@waystation/domain';
import type { DisclosedCorrection } from './disclosed-operation';
import { isShownByItself } from './number-keys';
import { isHiddenAlone, type Recipient } from './recipient';

/** The rounds as they are now. */
type Holding = {
  readonly rounds: readonly Round[];
  /** The rounds with numbers by sex or age. */
  readonly bySexAge: ReadonlySet<string>;
  readonly hiddenIn: (round: Round) => Promise<ReadonlySet<string>>;
  readonly rowsOf: (round: Round) => Promise<readonly AreaFigureRow[]>;
};

type Correction = DisclosedCorrection & { readonly rows: readonly CorrectedFigure[] };

const keyOf = ({ level, pcode }: Pick<CorrectedFigure, 'level' | 'pcode'>): string =>
  `${level} ${pcode}`;

/**
 * The figure of an area as it was and as it is. Parts that were not replaced stand still, so it was
 * what it is less what the replaced ones added. Of a whole figure published twice nobody can say.
 */
const numbersOf = (
  replaced: readonly CorrectedFigure[],
  now: readonly AreaFigureRow[],
): DisclosedCorrection['numbers'] => {
  const after = numberOrNull(figureOfSubject(now));
  const isOneOfMany = now.length > 1 && now.some(({ isPart }) => !isPart);
  const change = replaced.reduce<number | null>(
    (sum, row) =>
      sum === null || row.before === null || row.after === null
        ? null
        : sum + row.after - row.before,
    0,
  );
  return after === null || change === null || isOneOfMany
    ? null
    : { before: after - change, after };
};

const correctionsOf = (
  replaced: readonly CorrectedFigure[],
  now: readonly AreaFigureRow[],
): readonly Correction[] => {
  const rowsNow = groupBy(now, keyOf);
  const everybody = replaced.filter((row) => row.countsEverybody);
  return [...groupBy(everybody, keyOf)].flatMap(([key, rows]) => {
    const [first] = rows;
    if (first === undefined) {
      return [];
    }
    const { round, level, pcode, at } = first;
    return [{ round, level, pcode, at, rows, numbers: numbersOf(rows, rowsNow.get(key) ?? []) }];
  });
};

const isSeen =
  (recipient: Recipient) =>
  ({ sensitivities }: CorrectedFigure): boolean =>
    sensitivities.every((sensitivity) => recipient.sees({ sensitivity }));

/**
 * Whether what a round formerly published may be told. Its former table was never searched for what
 * follows by subtraction, so it is told only where nothing can: nothing of the round is held back, no
 * replaced row and no former figure was small or restricted, and no sexes and ages lie beside them, of
 * which the remainder would be one more number.
 */
const mayTell = async (
  round: Round,
  {
    replaced,
    corrections,
  }: {
    readonly replaced: readonly CorrectedFigure[];
    readonly corrections: readonly Correction[];
  },
  { recipient, bySexAge, hiddenIn }: Holding & { readonly recipient: Recipient },
): Promise<boolean> => {
  const isSmall = (value: number | null): boolean => isHiddenAlone(recipient, value);
  return (
    recipient.seesAll ||
    (!bySexAge.has(round.id) &&
      replaced.every((row) => row.countsEverybody && isSeen(recipient)(row)) &&
      !replaced.some(
        // Where a part was nothing, small parts beside it were all that there was.
        ({ before, after, isPart }) =>
          isSmall(before) || isSmall(after) || (isPart && before === 0),
      ) &&
      !corrections.some(({ numbers }) => isSmall(numbers?.before ?? null)) &&
      ![...(await hiddenIn(round))].some(isShownByItself))
  );
};

/** Corrections of past figures of areas as a recipient may see them; of one area and round each. */
export const discloseCorrections = async (
  rows: readonly CorrectedFigure[],
  recipient: Recipient,
  holding: Holding,
): Promise<readonly DisclosedCorrection[]> => {
  const told: DisclosedCorrection[] = [];
  for (const [id, replaced] of groupBy(rows, ({ round }) => round)) {
    const round = holding.rounds.find((one) => one.id === id);
    if (round !== undefined) {
      const corrections = correctionsOf(replaced, await holding.rowsOf(round));
      const isOpen = await mayTell(round, { replaced, corrections }, { ...holding, recipient });
      for (const { rows: own, numbers, ...correction } of corrections) {
        if (own.every(isSeen(recipient))) {
          told.push({ ...correction, numbers: isOpen ? numbers : null });
        }
      }
    }
  }
  return told;
};
