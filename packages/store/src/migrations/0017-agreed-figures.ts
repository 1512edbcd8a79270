import type { Migration } from './migration';

/** What organisations agreed on where their sources differ: a log that is only added to. */
export const agreedFigures: Migration = {
  id: '0017-agreed-figures',
  script: `
create table agreed_figure (
  operation text not null references operation (code),
  -- Made by the writer's device, so that an entry sent twice is written once.
  id uuid not null,
  -- Its place among the entries of the operation, in the order in which they were written.
  number integer not null check (number > 0),
  document jsonb not null,
  -- What it said, to tell a repetition from another entry under the same id.
  content uuid not null,
  primary key (operation, id),
  unique (operation, number)
);
`,
};
