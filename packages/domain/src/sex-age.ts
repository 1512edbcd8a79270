import { z } from 'zod';

/** The sexes that sources count apart. A figure of everybody has none. */
export const SEXES = ['female', 'male'] as const;

/** One sex. */
export const Sex = z.enum(SEXES);
/** A value that the schema {@link Sex} accepts. */
export type Sex = z.infer<typeof Sex>;

/** A whole age in years. */
export const Age = z.number().int().min(0).max(120);

/**
 * Whom of a column a figure counts: one sex, one band of age as its source publishes it, or both. A
 * bound that is null is open; all null: everybody. Bands are never made from others, because a
 * remainder would be a number that nobody reported.
 */
export const SexAge = z
  .object({ sex: Sex.nullable(), ageMin: Age.nullable(), ageMax: Age.nullable() })
  .readonly();
/** A value that the schema {@link SexAge} accepts. */
export type SexAge = z.infer<typeof SexAge>;

/** Whether a figure counts everybody, whatever their sex and age. */
export const countsEverybody = ({ sex, ageMin, ageMax }: SexAge): boolean =>
  sex === null && ageMin === null && ageMax === null;

/** Whether it is of a band of age, not of all ages. */
export const isOfAge = ({ ageMin, ageMax }: SexAge): boolean => ageMin !== null || ageMax !== null;

/** The name of a band, for example `0-17`; `60-` is open above; empty: all ages. */
export const bandKey = (of: SexAge): string =>
  isOfAge(of) ? `${of.ageMin ?? ''}-${of.ageMax ?? ''}` : '';

/** One text for one sex and band, for example `female 0-17`; for keys. */
export const sexAgeKey = (of: SexAge): string => [of.sex ?? 'all', bandKey(of)].join(' ').trim();

const rankOf = ({ sex }: SexAge): number => (sex === null ? -1 : SEXES.indexOf(sex));

/** All ages before bands, youngest first, and of each everybody, women, men. */
export const bySexAndAge = (a: SexAge, b: SexAge): number =>
  Number(isOfAge(a)) - Number(isOfAge(b)) ||
  (a.ageMin ?? 0) - (b.ageMin ?? 0) ||
  (a.ageMax ?? Number.POSITIVE_INFINITY) - (b.ageMax ?? Number.POSITIVE_INFINITY) ||
  rankOf(a) - rankOf(b);

/** What rows are of, each sex and band once, in the order of {@link bySexAndAge}. */
export const sexAgesOf = (rows: Iterable<SexAge>): readonly SexAge[] => {
  const byKey = new Map<string, SexAge>();
  for (const { sex, ageMin, ageMax } of rows) {
    byKey.set(sexAgeKey({ sex, ageMin, ageMax }), { sex, ageMin, ageMax });
  }
  return [...byKey.values()].toSorted(bySexAndAge);
};
