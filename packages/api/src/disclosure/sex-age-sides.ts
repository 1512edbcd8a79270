import { bandKey, isOfAge, numberOrNull, SEXES, type SexAge, sexAgesOf } from '@waystation/domain';
import type { SexAgeCell } from './sex-age-cells';

/** The table by sex and age of one area or place, and how many people it is of. */
export type SexAgeSubject = {
  /** The key of the number of everybody. */
  readonly key: string;
  /** Null: not known. */
  readonly everybody: number | null;
  readonly cells: readonly SexAgeCell[];
};

/** The rows or the columns of the tables: names of sexes or bands, and of all others. */
export type Side = readonly string[];

/** Those of a side that no source names: everybody less all that are named. */
const OTHERS = 'others';

const isOverlapping = (one: SexAge, other: SexAge): boolean =>
  (one.ageMin ?? 0) <= (other.ageMax ?? Number.POSITIVE_INFINITY) &&
  (other.ageMin ?? 0) <= (one.ageMax ?? Number.POSITIVE_INFINITY);

/**
 * Whether a band shares ages with another. Each of two such bands less the other would be a number of
 * a band that is nowhere in the tables.
 */
export const sharesAges = (of: SexAge, all: readonly SexAge[]): boolean =>
  isOfAge(of) &&
  all.some((other) => isOfAge(other) && bandKey(other) !== bandKey(of) && isOverlapping(of, other));

/** Whether bands follow each other without a gap from birth to any age. */
const isEveryAge = (bands: readonly SexAge[]): boolean =>
  bands.every(({ ageMin }, index) => (ageMin ?? 0) === (bands[index - 1]?.ageMax ?? -1) + 1) &&
  bands.at(-1)?.ageMax === null;

/** Whether some subject names all of a side, and has people in none of them. */
const leavesOut = (
  subjects: readonly SexAgeSubject[],
  isOfSide: (of: SexAge) => boolean,
  of: number,
) =>
  subjects.some(({ everybody, cells }) => {
    const named = cells.filter((cell) => isOfSide(cell.of));
    const sum = named.reduce((so, { reported }) => so + (numberOrNull(reported) ?? 0), 0);
    return (
      named.length === of &&
      named.every(({ reported }) => reported.kind === 'value') &&
      everybody !== null &&
      sum < everybody
    );
  });

const withOthers = (names: readonly string[], isAll: boolean): Side =>
  names.length === 0 || isAll ? names : [...names, OTHERS];

/** What the tables of an occasion tell apart: which sexes, and which bands. */
export const sidesOf = (
  subjects: readonly SexAgeSubject[],
): { readonly sexes: Side; readonly bands: Side } => {
  const ofs = sexAgesOf(subjects.flatMap(({ cells }) => cells.map(({ of }) => of)));
  const sexes = SEXES.filter((sex) => ofs.some((of) => of.sex === sex));
  const bands = sexAgesOf(
    ofs.filter(isOfAge).map(({ ageMin, ageMax }) => ({ sex: null, ageMin, ageMax })),
  );
  const isOfSexAlone = (of: SexAge): boolean => of.sex !== null && !isOfAge(of);
  const isOfAgeAlone = (of: SexAge): boolean => of.sex === null && isOfAge(of);
  return {
    sexes: withOthers(
      sexes,
      sexes.length === SEXES.length && !leavesOut(subjects, isOfSexAlone, sexes.length),
    ),
    bands: withOthers(
      bands.map(bandKey),
      isEveryAge(bands) && !leavesOut(subjects, isOfAgeAlone, bands.length),
    ),
  };
};
