import type { Migration } from './migration';

/** Flash updates on events, with what was taken back. People acted on them: nothing of them changes. */
export const flashUpdates: Migration = {
  id: '0018-flash-updates',
  script: `
create table flash_update (
  operation text not null references operation (code),
  -- The number of the event in the operation, and that of the update of it.
  event integer not null check (event > 0),
  version integer not null check (version > 0),
  -- Made by the writer's device, so that an update sent twice is published once.
  id uuid not null,
  document jsonb not null,
  -- What it said, to tell a repetition from another update under the same id.
  content uuid not null,
  primary key (operation, event, version),
  unique (operation, id)
);

create table flash_withdrawal (
  operation text not null,
  event integer not null,
  version integer not null,
  document jsonb not null,
  primary key (operation, event, version),
  foreign key (operation, event, version) references flash_update (operation, event, version)
);

create function refuse_change_of_flash() returns trigger language plpgsql as $body$
begin
  raise exception 'a flash update that was published does not change'
    using errcode = 'check_violation', constraint = 'flash_is_settled';
end
$body$;

create trigger flash_update_is_settled before update or delete on flash_update
  for each row execute function refuse_change_of_flash();
create trigger flash_withdrawal_is_settled before update or delete on flash_withdrawal
  for each row execute function refuse_change_of_flash();
`,
};
