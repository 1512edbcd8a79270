import type { Migration } from './migration';

/** People observed moving; a flow is read whole, so its document is kept whole. */
export const flows: Migration = {
  id: '0006-flows',
  script: `
create table flow (
  key uuid primary key,
  operation text not null references operation (code),
  as_of date not null,
  via text,
  source text not null,
  sensitivity text not null,
  document jsonb not null,
  content uuid not null,
  import_id uuid not null
);
create index flow_by_day on flow (operation, as_of);
`,
};
