import type { Migration } from './migration';

/** Operations, recorded imports, the change feed and the history of replaced rows. */
export const operationsAndFeed: Migration = {
  id: '0001-operations-and-feed',
  script: `
create extension if not exists postgis;

create table operation (
  code text primary key,
  document jsonb not null,
  added_at timestamptz not null default now()
);

create table import (
  id uuid primary key,
  operation text not null references operation (code),
  file text not null,
  sha256 text not null,
  format text not null,
  at timestamptz not null default clock_timestamp(),
  seq bigint not null,
  added integer not null check (added >= 0),
  changed integer not null check (changed >= 0),
  unchanged integer not null check (unchanged >= 0),
  rejected integer not null check (rejected >= 0),
  report jsonb not null
);
create index import_by_operation on import (operation, seq);

-- One row: its lock puts the transactions that write to the feed into one total order.
create table feed_head (
  is_only boolean primary key default true check (is_only),
  seq bigint not null
);
insert into feed_head (seq) values (0);

create table change (
  seq bigint primary key,
  operation text not null references operation (code),
  entity text not null,
  action text not null check (action in ('added', 'changed', 'removed')),
  count integer not null check (count >= 0),
  sensitivity text not null,
  at timestamptz not null default clock_timestamp(),
  import_id uuid
);
create index change_by_operation on change (operation, seq);

-- What a correction replaced: the whole row as it was, and the import that replaced it.
create table revision (
  id bigint generated always as identity primary key,
  operation text not null,
  entity text not null,
  previous jsonb not null,
  replaced_by uuid not null,
  at timestamptz not null default clock_timestamp()
);
create index revision_by_import on revision (replaced_by);
`,
};
