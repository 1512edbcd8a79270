import { raw, type Sql } from '../engine/sql';

/**
 * Rows that count everybody: a row of one sex or age group is part of another row, so it never
 * enters a total.
 */
export const countsEverybody: Sql = raw('sex is null and age_min is null and age_max is null');

/** The others, in the words of their index. */
export const countsSome: Sql = raw(
  '(sex is not null or age_min is not null or age_max is not null)',
);
