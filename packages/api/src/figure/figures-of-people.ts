import {
  absent,
  type Indicator,
  type Qualifier,
  type Reported,
  type Round,
  type SexAge,
  sexAgeKey,
  wholeSum,
} from '@waystation/domain';
import type {
  DisclosedOperation,
  DisclosedSexAge,
  DisclosedTotal,
} from '../disclosure/disclosed-operation';
import { figureByArea } from './figure-by-area';
import { coarsestTotal } from './total-of-round';

type Figured = { readonly reported: Reported; readonly qualifier?: Qualifier };

/** Another number than everybody's has a qualifier of its own. */
type OfPeople = Pick<DisclosedSexAge, 'reported' | 'qualifier'>;

/** The numbers of one sex or age by area or place. */
const numbersOfPeople = (
  cells: readonly DisclosedSexAge[],
  people: SexAge,
): ReadonlyMap<string, OfPeople> => {
  const key = sexAgeKey(people);
  return new Map(
    cells.flatMap(({ of, subject, reported, qualifier }) =>
      sexAgeKey(of) === key ? [[subject, { reported, qualifier }]] : [],
    ),
  );
};

/**
 * The figures of one sex or age in place of everybody's: unknown, not zero, where a subject has a
 * figure and nothing by sex or age. Where it has no figure, why is the same for all of its people.
 */
export const figuresOfPeople = <Figure extends Figured>(
  everybody: ReadonlyMap<string, Figure>,
  cells: readonly DisclosedSexAge[],
  people: SexAge,
): ReadonlyMap<string, Figure> => {
  const numbers = numbersOfPeople(cells, people);
  const without = ({ reported: whole }: Figured): Reported =>
    whole.kind === 'absent' && whole.absence !== 'suppressed' ? whole : absent('unknown');
  return new Map(
    [...everybody].map(([subject, figure]) => [
      subject,
      { ...figure, ...(numbers.get(subject) ?? { reported: without(figure) }) },
    ]),
  );
};

/**
 * The sum of one sex or age over the coarsest level that the round lists; absent where any of its
 * areas has no number of them, because a sum of those that have one is no total.
 */
export const totalOfPeople = async (
  { figures }: DisclosedOperation,
  {
    round,
    indicator,
    people,
    totals,
  }: {
    readonly round: Round;
    readonly indicator: Indicator;
    readonly people: SexAge;
    readonly totals: readonly DisclosedTotal[];
  },
): Promise<Reported> => {
  const coarsest = coarsestTotal(totals, round, indicator);
  if (coarsest === undefined) {
    return absent('unknown');
  }
  const { group, unit, measure } = indicator;
  const at = { group, unit, measure, round: round.id, level: coarsest.level };
  const [rows, cells] = await Promise.all([figures.ofAreas(at), figures.sexAgesOfAreas(at)]);
  const figuresOf = figuresOfPeople(figureByArea(rows), cells, people);
  return wholeSum([...figuresOf.values()].map((figure) => figure.reported));
};
