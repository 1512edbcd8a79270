import { raw, type Sql } from '../engine/sql';

/**
 * Rows that count everybody: a row of one sex or age group is part of another row, so it never
 * enters a total.
 */
export const countsEverybody: Sql = raw('sex is null and age_min is null and age_max is null');
