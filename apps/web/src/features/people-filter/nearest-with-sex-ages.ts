import type { Day, RoundView } from '@waystation/domain';
import { daysBetween } from '@waystation/view';

/** The round nearest in time to a day that has numbers by sex or age; null: none has. */
export const nearestWithSexAges = (rounds: readonly RoundView[], day: Day): RoundView | null =>
  rounds
    .filter(({ hasSexAges }) => hasSexAges)
    .toSorted(
      (a, b) =>
        Math.abs(daysBetween(a.round.reportingDate, day)) -
        Math.abs(daysBetween(b.round.reportingDate, day)),
    )[0] ?? null;
