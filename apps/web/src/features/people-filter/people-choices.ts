import { bandKey, type SexAge, sexAgeKey, sexAgesOf } from '@waystation/domain';

/** What numbers are of where nothing is chosen. */
export const EVERYBODY: SexAge = { sex: null, ageMin: null, ageMax: null };

/** What can be chosen: sexes for the ages that are chosen, and ages for the sex. */
export type PeopleChoices = {
  readonly sexes: readonly SexAge[];
  readonly ages: readonly SexAge[];
};

const isSame = (one: SexAge, other: SexAge): boolean => sexAgeKey(one) === sexAgeKey(other);

/**
 * What a reader can choose of what sources publish, and what is chosen also where none publishes it,
 * to be taken back. Every choice is a number that somebody published, none is worked out; where the
 * sex alone or the band alone is not published, the way back leads to everybody.
 */
export const peopleChoices = (
  published: readonly SexAge[],
  chosen: SexAge | null,
): PeopleChoices => {
  const now = chosen ?? EVERYBODY;
  const offered = sexAgesOf([EVERYBODY, ...published, now]);
  const sexes = offered.filter((one) => bandKey(one) === bandKey(now));
  const ages = offered.filter((one) => one.sex === now.sex);
  const withWayBack = (own: readonly SexAge[], isWayBack: (one: SexAge) => boolean) =>
    own.some(isWayBack) || isSame(now, EVERYBODY) ? own : [EVERYBODY, ...own];
  return {
    sexes: withWayBack(sexes, ({ sex }) => sex === null),
    ages: withWayBack(ages, (one) => bandKey(one) === ''),
  };
};
