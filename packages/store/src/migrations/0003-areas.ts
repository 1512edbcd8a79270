import type { Migration } from './migration';

/** Boundaries in versions, and the same simplified for the screen. */
export const areas: Migration = {
  id: '0003-areas',
  script: `
create table area (
  operation text not null references operation (code),
  level smallint not null check (level between 0 and 4),
  pcode text not null,
  valid_on date not null,
  valid_to date,
  version text,
  names jsonb not null,
  parent text,
  -- Valid in the sense of the OGC, so that no question about it fails.
  geom geometry(Geometry, 4326) not null check (not st_isempty(geom)),
  -- As published, where it had to be mended to be valid; null: geom is as published.
  published geometry(MultiPolygon, 4326),
  centre geometry(Point, 4326) not null,
  area_km2 double precision not null,
  -- Boundary versions are per country: the letters that a country's P-codes begin with.
  country text not null generated always as (substring(pcode from '^[A-Z]{2,3}')) stored,
  content uuid not null,
  import_id uuid not null,
  primary key (operation, level, pcode, valid_on)
);
create index area_by_geom on area using gist (geom);

-- The newest boundary version of each country and level.
create view current_area as
select area.*
from area
join (
  select operation, level, country, max(valid_on) as valid_on
  from area
  group by operation, level, country
) newest using (operation, level, country, valid_on);

-- Simplified for the screen, as one text for all countries of a file: they share their lines.
create table area_topology (
  operation text not null references operation (code),
  topology text not null,
  content uuid not null,
  import_id uuid not null,
  primary key (operation, content)
);

-- Which text has a country's boundaries of a level and version.
create table area_topology_country (
  operation text not null,
  level smallint not null check (level between 0 and 4),
  country text not null,
  valid_on date not null,
  content uuid not null,
  import_id uuid not null,
  primary key (operation, level, country, valid_on),
  foreign key (operation, content) references area_topology (operation, content)
);
`,
};
