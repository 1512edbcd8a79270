import type { Migration } from './migration';

/**
 * Finds the figures of single sexes and ages, which few sources publish, without going through all
 * the others: every answer that may hold a number back asks whether there are any.
 */
export const figuresBySexAge: Migration = {
  id: '0008-figures-by-sex-age',
  script: `
create index figure_by_sex_age on figure (operation, population_group, unit, measure)
  where sex is not null or age_min is not null or age_max is not null;
`,
};
