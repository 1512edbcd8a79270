import type { Migration } from './migration';

/** Files on their way, how files of a source are read, and imports that were taken back. */
export const importDesk: Migration = {
  id: '0016-import-desk',
  script: `
create table import_draft (
  operation text not null references operation (code),
  id uuid not null,
  document jsonb not null,
  created_at timestamptz not null default clock_timestamp(),
  primary key (operation, id)
);

create table import_profile (
  operation text not null references operation (code),
  name text not null,
  document jsonb not null,
  primary key (operation, name)
);

alter table import
  -- Who sent it and how it was read; null: nobody said.
  add column origin jsonb,
  -- Earlier imports whose rows it replaced or repeated; null: that was not looked for yet.
  add column rests_on uuid[];

create table import_undo (
  import uuid primary key references import (id),
  document jsonb not null,
  seq bigint not null
);
`,
};
