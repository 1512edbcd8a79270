import type { Migration } from './migration';

/** Where alerts are sent, and what is on its way there: written with the alert, sent by a server later. */
export const alertDeliveries: Migration = {
  id: '0015-alert-deliveries',
  script: `
create table alert_target (
  operation text not null references operation (code),
  -- Made by the writer's device, so that a target sent twice is written once.
  id uuid not null,
  channel text not null check (channel in ('webhook', 'email')),
  document jsonb not null,
  -- What webhooks are signed with: it cannot be kept as a digest, for each message needs it.
  secret text check ((secret is not null) = (channel = 'webhook')),
  written_at timestamptz not null default clock_timestamp(),
  primary key (operation, id)
);

create table alert_delivery (
  operation text not null,
  id uuid not null default gen_random_uuid(),
  target uuid not null,
  -- The order in which they were queued.
  ordinal bigint generated always as identity,
  event text not null check (event in ('raised', 'ended', 'test')),
  alert uuid,
  queued_at timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'givenUp')),
  tries integer not null default 0 check (tries >= 0),
  last_at timestamptz,
  next_at timestamptz,
  -- Until when the process that sends it now has it in hand.
  taken_until timestamptz,
  problem jsonb,
  primary key (operation, id),
  check ((event = 'test') = (alert is null)),
  check ((state = 'waiting') = (next_at is not null)),
  -- Whatever is settled twice is sent once.
  unique (operation, target, alert, event),
  foreign key (operation, target) references alert_target (operation, id) on delete cascade,
  foreign key (operation, alert) references alert (operation, id)
);

create index alert_delivery_due on alert_delivery (next_at) where state = 'waiting';
create index alert_delivery_of_target on alert_delivery (operation, target, ordinal desc);
`,
};
