import type { SumOfParts } from '@waystation/domain';
import type { SexAgeSubject, Side } from './sex-age-sides';

/** What every table of an occasion tells apart. */
export type SexAgeGrid = {
  readonly sexes: Side;
  readonly bands: Side;
  /** Whether any source crosses sexes with bands; if none does, nothing follows of their crossing. */
  readonly isCrossed: boolean;
};

/** The name of a number in a table, as `sexAgeKey` names those that are published. */
const nameOf = (sex: string, band: string): string => `${sex} ${band}`.trim();

const ANY_SEX = 'all';
const ANY_AGE = '';

/** The names of the numbers of every table, without that of everybody. */
export const gridNames = ({ sexes, bands, isCrossed }: SexAgeGrid): readonly string[] => [
  ...sexes.map((sex) => nameOf(sex, ANY_AGE)),
  ...bands.map((band) => nameOf(ANY_SEX, band)),
  ...(isCrossed ? sexes.flatMap((sex) => bands.map((band) => nameOf(sex, band))) : []),
];

/** The key of a number in the table of what has a key for everybody. */
export const gridKey = (everybody: string, name: string): string => `${everybody} of ${name}`;

/**
 * The sums inside one table: sexes are everybody, and so are the bands; the crossings of a sex are
 * all ages of it, those of a band both sexes in it. Where it is not known how many everybody are,
 * nothing follows from that.
 */
export const gridSums = (
  { key, everybody }: Pick<SexAgeSubject, 'key' | 'everybody'>,
  { sexes, bands, isCrossed }: SexAgeGrid,
): readonly SumOfParts[] => {
  const sum = (total: string, names: readonly string[]): readonly SumOfParts[] =>
    names.length === 0 ? [] : [{ total, parts: names.map((name) => gridKey(key, name)) }];
  const ofEverybody = [
    ...sum(
      key,
      sexes.map((sex) => nameOf(sex, ANY_AGE)),
    ),
    ...sum(
      key,
      bands.map((band) => nameOf(ANY_SEX, band)),
    ),
  ];
  return [
    ...(everybody === null ? [] : ofEverybody),
    ...(isCrossed
      ? [
          ...sexes.flatMap((sex) =>
            sum(
              gridKey(key, nameOf(sex, ANY_AGE)),
              bands.map((band) => nameOf(sex, band)),
            ),
          ),
          ...bands.flatMap((band) =>
            sum(
              gridKey(key, nameOf(ANY_SEX, band)),
              sexes.map((sex) => nameOf(sex, band)),
            ),
          ),
        ]
      : []),
  ];
};

/** What holds for everybody of a whole and its parts holds for each number of their tables. */
export const gridSumsBetween = (
  { total, parts }: SumOfParts,
  grid: SexAgeGrid,
): readonly SumOfParts[] =>
  gridNames(grid).map((name) => ({
    total: gridKey(total, name),
    parts: parts.map((part) => gridKey(part, name)),
  }));
