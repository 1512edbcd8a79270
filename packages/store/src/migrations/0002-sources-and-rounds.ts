import type { Migration } from './migration';

/** Where figures come from and in which round they were collected. */
export const sourcesAndRounds: Migration = {
  id: '0002-sources-and-rounds',
  script: `
create table source (
  operation text not null references operation (code),
  id text not null,
  document jsonb not null,
  content uuid not null,
  import_id uuid not null,
  primary key (operation, id)
);

create table round (
  operation text not null references operation (code),
  id text not null,
  series text not null,
  reporting_date date not null,
  document jsonb not null,
  content uuid not null,
  import_id uuid not null,
  primary key (operation, id)
);
`,
};
