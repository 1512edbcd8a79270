import type { Migration } from './migration';

/** Roads reported closed, each with a log of reports of its own. */
export const roadClosures: Migration = {
  id: '0010-road-closures',
  script: `
create table road_closure (
  operation text not null references operation (code),
  -- That of the report which told of it first.
  id uuid not null,
  -- Where it is, as it was first reported; what is said of it later stands in the reports.
  document jsonb not null,
  sensitivity text not null,
  reported_at timestamptz not null default clock_timestamp(),
  primary key (operation, id)
);

create table road_report (
  operation text not null,
  -- Made by the writer's device, so that a report sent twice is written once.
  id uuid not null,
  closure uuid not null,
  -- Its place among the reports of the closure, in the order in which they were accepted.
  number integer not null check (number > 0),
  -- The entry of the log that it is.
  entry jsonb not null,
  -- What it said, to tell a repetition from another report under the same id.
  content uuid not null,
  -- What its writer was answered, for a repetition.
  answer jsonb not null,
  received_at timestamptz not null default clock_timestamp(),
  primary key (operation, id),
  unique (operation, closure, number),
  foreign key (operation, closure) references road_closure (operation, id)
);
`,
};
