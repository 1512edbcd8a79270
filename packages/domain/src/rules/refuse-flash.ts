import type { Day } from '../codes';
import type { FlashContent } from '../flash-update';
import type { PopulationGroup } from '../population';
import { numbersOf } from '../stated-number';
import { isPersonal } from './refuse-report';

/** Groups that are a nationality or a legal status (domain rule 10). */
export const STATUS_GROUPS: readonly PopulationGroup[] = [
  'refugee',
  'asylumSeeker',
  'stateless',
  'thirdCountryNational',
  'nationalOfReceivingCountry',
];

/** Why a flash update is not published. */
export type FlashRefusal =
  /** A text reads like a telephone number, an address or a case number. */
  | { readonly kind: 'textPersonal' }
  /** It would tell its readers a count so small that people could be known by it. */
  | { readonly kind: 'smallCount'; readonly below: number }
  /** It would tell everybody of a nationality or a legal status at one place. */
  | { readonly kind: 'statusAtPlace' }
  /** The place is not known to those who would read it. */
  | { readonly kind: 'placeNotTold' }
  /** Nobody counts or knows what happens tomorrow. */
  | { readonly kind: 'yetToCome' }
  /** Nobody can have counted whom an event displaced before it. */
  | { readonly kind: 'countedBefore' }
  /** Somebody else published an update of the event meanwhile. */
  | { readonly kind: 'overtaken' };

/** What a flash update is held against. */
export type FlashBounds = {
  /** The last day that has begun anywhere. */
  readonly today: Day;
  /** Counts above zero and below it are not told to all of its readers. */
  readonly threshold: number;
};

const textsOf = (said: FlashContent): readonly (string | null)[] => [
  ...[said.title, said.summary, said.source, said.whereNote, said.response, said.contact],
  said.where.kind === 'point' ? said.where.name : null,
  said.access?.note ?? null,
  ...(said.origins?.entries ?? []),
  ...said.counts.map(({ source }) => source),
];

/** Whether an update tells a count that is small for some of its readers. */
export const hasSmallCount = ({ counts }: FlashContent, threshold: number): boolean =>
  counts.some(({ number }) => numbersOf(number).some((value) => value > 0 && value < threshold));

/** Whether an update tells of a nationality or a legal status at one place rather than in an area. */
export const tellsStatusAtPlace = ({ where, counts }: FlashContent): boolean =>
  where.kind !== 'area' && counts.some(({ group }) => STATUS_GROUPS.includes(group));

/** Why what an update says must be refused; null: it may be published. `others` are its other texts. */
export const refusalOfFlash = (
  said: FlashContent,
  others: readonly (string | null)[],
  { today, threshold }: FlashBounds,
): FlashRefusal | null => {
  if ([...textsOf(said), ...others].some(isPersonal)) {
    return { kind: 'textPersonal' };
  }
  if (
    [said.from, said.to ?? said.from, ...said.counts.map(({ asOf }) => asOf)].some(
      (day) => day > today,
    )
  ) {
    return { kind: 'yetToCome' };
  }
  if (said.counts.some(({ asOf }) => asOf < said.from)) {
    return { kind: 'countedBefore' };
  }
  if (hasSmallCount(said, threshold)) {
    return { kind: 'smallCount', below: threshold };
  }
  return said.sensitivity === 'public' && tellsStatusAtPlace(said)
    ? { kind: 'statusAtPlace' }
    : null;
};
