import type { Migration } from './migration';

/** How many people live in an area, of every source and date that was loaded. */
export const residents: Migration = {
  id: '0007-residents',
  script: `
create table residents (
  operation text not null references operation (code),
  level smallint not null check (level between 0 and 4),
  pcode text not null,
  as_of date not null,
  as_of_precision text not null check (as_of_precision in ('day', 'year')),
  source text not null,
  value bigint not null check (value >= 0),
  content uuid not null,
  import_id uuid not null,
  primary key (operation, level, pcode, as_of, source)
);
`,
};
