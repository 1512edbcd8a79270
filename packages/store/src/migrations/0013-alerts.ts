import type { Migration } from './migration';

/** Rules of alerts with their history, the alerts that they raised, and what people did with those. */
export const alerts: Migration = {
  id: '0013-alerts',
  script: `
create table alert_rule (
  operation text not null references operation (code),
  -- Made by the writer's device, so that a rule sent twice is written once.
  id uuid not null,
  -- What was written, which never changes.
  document jsonb not null,
  is_on boolean not null default false,
  -- The change sequence of the data that it was held against last.
  seq bigint not null default 0,
  written_at timestamptz not null default clock_timestamp(),
  primary key (operation, id)
);

create table alert_rule_step (
  operation text not null,
  rule uuid not null,
  ordinal integer not null check (ordinal > 0),
  entry jsonb not null,
  primary key (operation, rule, ordinal),
  foreign key (operation, rule) references alert_rule (operation, id)
);

create table alert (
  operation text not null,
  id uuid not null,
  rule uuid not null,
  place text not null,
  since timestamptz not null,
  -- What was found; what became of it stands in its steps.
  document jsonb not null,
  raised_at timestamptz not null default clock_timestamp(),
  primary key (operation, id),
  -- However many processes look at a rule, what they find is raised once.
  unique (operation, rule, place, since),
  foreign key (operation, rule) references alert_rule (operation, id)
);

create table alert_step (
  operation text not null,
  alert uuid not null,
  ordinal integer not null check (ordinal > 0),
  entry jsonb not null,
  primary key (operation, alert, ordinal),
  foreign key (operation, alert) references alert (operation, id)
);

create function refuse_change_of_alerts() returns trigger language plpgsql as $body$
begin
  raise exception 'the log of an alert is only added to'
    using errcode = 'check_violation', constraint = 'alert_is_settled';
end
$body$;

create trigger alert_is_settled before update or delete on alert
  for each row execute function refuse_change_of_alerts();
create trigger alert_step_is_settled before update or delete on alert_step
  for each row execute function refuse_change_of_alerts();
create trigger alert_rule_step_is_settled before update or delete on alert_rule_step
  for each row execute function refuse_change_of_alerts();
`,
};
