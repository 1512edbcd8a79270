import type { Migration } from './migration';

/** Sites, centres and crossings with their dated logs. */
export const places: Migration = {
  id: '0004-places',
  script: `
create table place (
  operation text not null references operation (code),
  id text not null,
  kind text not null check (kind in ('site', 'centre', 'crossing')),
  -- The coordinates of the document once more, for questions of geography.
  position geometry(Point, 4326),
  declared_area text,
  country text,
  sensitivity text not null,
  document jsonb not null,
  -- What the stored boundaries say of the place; worked out again when they change.
  boundary_flags text[] not null default '{}',
  content uuid not null,
  import_id uuid not null,
  primary key (operation, id)
);
create index place_by_kind on place (operation, kind);
create index place_by_position on place using gist (position);

create table place_log (
  key uuid primary key,
  operation text not null,
  place text not null,
  place_kind text not null check (place_kind in ('centre', 'crossing')),
  kind text not null check (kind in ('status', 'count')),
  at text not null,
  -- Order among entries of one place and moment.
  ordinal integer not null,
  document jsonb not null,
  content uuid not null,
  import_id uuid not null
);
create index place_log_by_place on place_log (operation, place, kind);
`,
};
