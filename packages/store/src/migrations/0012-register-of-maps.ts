import type { Migration } from './migration';

/**
 * Published maps with what they were made from. What somebody was given with a number on it stays as
 * it was, whatever asks for a change: the rules stand here, beside those of the domain.
 */
export const registerOfMaps: Migration = {
  id: '0012-register-of-maps',
  script: `
create table publication (
  operation text not null references operation (code),
  number text not null,
  version integer not null check (version > 0),
  -- The digits at the end of the number, which no other map of the operation has.
  running integer not null check (running > 0),
  state text not null
    check (state in ('draft', 'reviewed', 'cleared', 'published', 'superseded', 'withdrawn')),
  -- What is settled when it is drafted.
  document jsonb not null,
  drafted_at timestamptz not null default clock_timestamp(),
  primary key (operation, number, version),
  unique (operation, running, version)
);

create table publication_step (
  operation text not null,
  number text not null,
  version integer not null,
  -- Its place in the history, from 1.
  ordinal integer not null check (ordinal > 0),
  entry jsonb not null,
  primary key (operation, number, version, ordinal),
  foreign key (operation, number, version) references publication (operation, number, version)
);

create table publication_file (
  operation text not null,
  number text not null,
  version integer not null,
  file text not null check (file in ('answers', 'sheet', 'facts', 'pdf')),
  bytes bytea not null constraint publication_file_size check (octet_length(bytes) <= 16777216),
  primary key (operation, number, version, file),
  foreign key (operation, number, version) references publication (operation, number, version)
);

create function refuse_change_of_publication() returns trigger language plpgsql as $body$
begin
  if tg_op = 'UPDATE'
    and (new.operation, new.number, new.version, new.running, new.document, new.drafted_at)
      is not distinct from
      (old.operation, old.number, old.version, old.running, old.document, old.drafted_at)
    and (old.state, new.state) in (
      ('draft', 'reviewed'), ('reviewed', 'cleared'), ('cleared', 'published'),
      ('published', 'superseded'), ('draft', 'withdrawn'), ('reviewed', 'withdrawn'),
      ('cleared', 'withdrawn'), ('published', 'withdrawn'), ('superseded', 'withdrawn'))
  then
    return new;
  end if;
  raise exception 'a map of the register does not change'
    using errcode = 'check_violation', constraint = 'publication_is_settled';
end
$body$;

create trigger publication_is_settled before update or delete on publication
  for each row execute function refuse_change_of_publication();

create function refuse_change_of_history() returns trigger language plpgsql as $body$
begin
  raise exception 'the history of a map and its files are only added to'
    using errcode = 'check_violation', constraint = 'publication_is_frozen';
end
$body$;

create trigger publication_step_is_frozen before update or delete on publication_step
  for each row execute function refuse_change_of_history();
create trigger publication_file_is_frozen before update or delete on publication_file
  for each row execute function refuse_change_of_history();

-- Its data is frozen with the draft, its page when it is published: nothing comes to it later.
create function refuse_late_file() returns trigger language plpgsql as $body$
begin
  if exists (
    select 1 from publication
    where operation = new.operation and number = new.number and version = new.version
      and state = case new.file when 'pdf' then 'cleared' else 'draft' end)
  then
    return new;
  end if;
  raise exception 'this file of a map comes too early or too late'
    using errcode = 'check_violation', constraint = 'publication_is_frozen';
end
$body$;

create trigger publication_file_is_in_time before insert on publication_file
  for each row execute function refuse_late_file();
`,
};
