import type { Migration } from './migration';

/**
 * Reports from the ground: a log entry comes from an import or from a report, and services have
 * entries too.
 */
export const centreReports: Migration = {
  id: '0009-centre-reports',
  script: `
create table centre_report (
  operation text not null references operation (code),
  -- Made by the writer's device, so that a report sent twice is written once.
  id uuid not null,
  place text not null,
  -- Its place among the reports of the centre, in the order in which they were accepted.
  number integer not null check (number > 0),
  -- What it said, to tell a repetition from another report under the same id.
  content uuid not null,
  -- What its writer was answered, for a repetition.
  answer jsonb not null,
  received_at timestamptz not null default clock_timestamp(),
  primary key (operation, id),
  unique (operation, place, number)
);

alter table place_log
  drop constraint place_log_kind_check,
  add constraint place_log_kind_check check (kind in ('status', 'count', 'service')),
  alter column import_id drop not null,
  add column report_id uuid,
  add constraint place_log_origin_check check ((import_id is null) <> (report_id is null)),
  add constraint place_log_report_fkey
    foreign key (operation, report_id) references centre_report (operation, id);
`,
};
