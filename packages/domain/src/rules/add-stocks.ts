import type { Reported } from '../absence';
import type { Figure } from '../figure';
import { wholeSum } from './sum-of-reported';

/** What must agree before two stocks may be added. */
export type Addend = Pick<
  Figure,
  | 'subject'
  | 'group'
  | 'unit'
  | 'measure'
  | 'reported'
  | 'round'
  | 'series'
  | 'assessmentType'
  | 'asOf'
>;

/** Why a sum was refused (domain rules 2 and 4). */
export type SumRefusal =
  | 'differentRounds'
  | 'differentSeries'
  | 'differentLevels'
  | 'differentAssessmentTypes'
  | 'differentUnits'
  | 'differentMeasures'
  | 'differentGroups'
  | 'nothingToAdd';

/** A sum, or the reason why there is none. */
export type Sum =
  | { readonly kind: 'sum'; readonly reported: Reported }
  | { readonly kind: 'refused'; readonly because: SumRefusal };

const levelOf = ({ subject }: Addend): string =>
  subject.kind === 'area' ? `area ${subject.level}` : 'place';

const MUST_AGREE: readonly (readonly [SumRefusal, (addend: Addend) => string | null])[] = [
  ['differentSeries', (addend) => addend.series],
  ['differentRounds', (addend) => `${addend.round} ${addend.asOf}`],
  ['differentAssessmentTypes', (addend) => addend.assessmentType],
  ['differentLevels', levelOf],
  ['differentMeasures', (addend) => addend.measure],
  ['differentUnits', (addend) => addend.unit],
  ['differentGroups', (addend) => addend.group],
];

/**
 * Adds stocks of several subjects only when round, series, level, type, measure, unit and group
 * agree; otherwise says which does not. A missing addend makes the sum absent, never smaller.
 */
export const addStocks = (addends: readonly Addend[]): Sum => {
  const [first] = addends;
  if (first === undefined) {
    return { kind: 'refused', because: 'nothingToAdd' };
  }
  for (const [because, pick] of MUST_AGREE) {
    if (addends.some((addend) => pick(addend) !== pick(first))) {
      return { kind: 'refused', because };
    }
  }
  return { kind: 'sum', reported: wholeSum(addends.map((addend) => addend.reported)) };
};
