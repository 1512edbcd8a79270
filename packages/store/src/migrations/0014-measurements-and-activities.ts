import type { Migration } from './migration';

/** What is measured at places, and who works where in what. Each is read whole, and kept so. */
export const measurementsAndActivities: Migration = {
  id: '0014-measurements-and-activities',
  script: `
create table measurement (
  operation text not null references operation (code),
  place text not null,
  quantity text not null,
  at date not null,
  source text not null,
  sensitivity text not null,
  document jsonb not null,
  content uuid not null,
  import_id uuid not null,
  primary key (operation, place, quantity, at, source)
);

create table activity (
  key uuid primary key,
  operation text not null references operation (code),
  period_end date not null,
  source text not null,
  sensitivity text not null,
  document jsonb not null,
  content uuid not null,
  import_id uuid not null
);
create index activity_by_operation on activity (operation, period_end);
`,
};
