import type { Migration } from './migration';

/**
 * A change of one place names it, so that nobody has to read all of them again; and the newest
 * entries of a log are found without looking through it.
 */
export const changesOfPlaces: Migration = {
  id: '0011-changes-of-places',
  script: `
alter table change add column place text;

alter table place_log
  -- What an entry is about: a count, the status or a service.
  add column subject text not null generated always as
    (coalesce(document ->> 'kind', document ->> 'service', 'status')) stored,
  -- The report that it is of, and the newest that the writer of that one had seen.
  add column report_number integer generated always as
    (case when report_id is null then null else ordinal end) stored,
  add column based_on integer generated always as
    ((document #>> '{report,basedOn}')::integer) stored;
drop index place_log_by_place;
create index place_log_by_date on place_log (operation, place, subject, at collate "C", ordinal);
create index place_log_by_report on place_log (operation, place, subject, report_number)
  where report_number is not null;
create index place_log_by_seen on place_log (operation, place, subject, based_on)
  where based_on is not null;
`,
};
