import type { AdminLevel, ChangeLine, Day, Indicator } from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { roundsOfIndicator } from '../indicator/round-at';
import { passportOfRound } from '../passport/passport-book';
import { type ChangeAsked, momentsOf } from './change-asked';
import { type ChangeBook, UNSAID } from './change-book';

/** The lines, and how many corrections are not shown. */
type Corrections = { readonly lines: readonly ChangeLine[]; readonly heldBack: number };

const NONE: Corrections = { lines: [], heldBack: 0 };

type Given = {
  readonly asked: ChangeAsked;
  readonly level: AdminLevel;
  readonly book: ChangeBook;
};

/**
 * Past figures of areas that an import replaced after the first moment, in rounds up to the day: the
 * round said one number then and says another now. Nobody came or went. In a historical case everything
 * was imported long after its days, so that nothing is new by when it was.
 */
export const linesOfCorrections = async (
  reads: DisclosedOperation,
  indicator: Indicator,
  { asked, level, book }: Given,
): Promise<Corrections> => {
  if (reads.operation.replay !== null) {
    return NONE;
  }
  const rounds = new Map(
    (await roundsOfIndicator(reads, indicator)).map((round) => [`${round.id}`, round]),
  );
  const { group, unit, measure } = indicator;
  const isPast = (day: Day | undefined): boolean => day !== undefined && day <= asked.asOf;
  const since = momentsOf(asked).since.toISOString();
  const all = await reads.figures.corrections({ group, unit, measure, since });
  const own = all.filter(
    (one) => one.level === level && isPast(rounds.get(one.round)?.reportingDate),
  );
  const lines = own.flatMap(({ round: id, pcode, numbers, at }): readonly ChangeLine[] => {
    const round = rounds.get(id);
    if (round === undefined || numbers === null || numbers.before === numbers.after) {
      return [];
    }
    const side = { ...UNSAID, at, passport: book.note(passportOfRound(book.book, round)) };
    return [
      {
        kind: 'figureCorrected',
        subject: {
          kind: 'area',
          id: pcode,
          level,
          names: book.nameOf(pcode),
          position: book.tree.byPcode.get(pcode)?.centre ?? null,
          within: book.withinArea(pcode),
        },
        before: { ...side, value: numbers.before },
        after: { ...side, value: numbers.after },
        change: numbers.after - numbers.before,
        places: null,
        isDisputed: false,
      },
    ];
  });
  return { lines, heldBack: own.filter(({ numbers }) => numbers === null).length };
};
