import type { Migration } from './migration';

/** Rounds that are run here, with the log of each. Rounds that a source's files made are not in it. */
export const roundBook: Migration = {
  id: '0019-round-book',
  script: `
create table round_book (
  operation text not null references operation (code),
  round text not null,
  -- As planned; the files of the round say more.
  document jsonb not null,
  -- Areas assessed of those known, once somebody said so.
  coverage jsonb,
  -- Null: nobody but who works on it may know of it. Of a round that readers had before it was in the
  -- book, -infinity.
  published_at timestamptz,
  primary key (operation, round)
);

create table round_step (
  operation text not null,
  round text not null,
  ordinal integer not null check (ordinal > 0),
  -- The change of the feed with which it was taken: what a revision had is told by it.
  seq bigint not null,
  document jsonb not null,
  primary key (operation, round, ordinal),
  foreign key (operation, round) references round_book (operation, round)
);
`,
};
