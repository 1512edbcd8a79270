import type { Migration } from './migration';

/** Reported numbers with their passports. `key` is the fingerprint of what identifies a figure. */
export const figures: Migration = {
  id: '0005-figures',
  script: `
create table figure (
  key uuid primary key,
  operation text not null references operation (code),
  level smallint,
  pcode text,
  place text,
  population_group text not null,
  unit text not null,
  measure text not null,
  value bigint check (value >= 0),
  absence text,
  is_part boolean not null,
  reason text,
  origin jsonb,
  sex text,
  age_min smallint,
  age_max smallint,
  qualifier text not null,
  as_of date not null,
  as_of_precision text not null,
  period_start date,
  round text,
  series text not null,
  assessment_type text,
  method text not null,
  source text not null,
  confidence text not null,
  sensitivity text not null,
  carried_over_from text,
  occurrence integer not null,
  flags text[] not null,
  note text,
  content uuid not null,
  import_id uuid not null,
  constraint figure_has_a_value_or_an_absence check ((value is null) <> (absence is null)),
  constraint figure_is_of_an_area_or_a_place check (
    (pcode is null) <> (place is null) and (pcode is null) = (level is null)
  ),
  constraint figure_ages_are_in_order check (age_min <= age_max)
);
create index figure_by_round on figure (operation, round, level) where pcode is not null;
create index figure_by_area on figure (operation, pcode) where pcode is not null;
create index figure_by_place on figure (operation, place) where place is not null;
`,
};
