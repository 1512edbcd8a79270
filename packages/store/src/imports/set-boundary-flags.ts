import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { raw, sql } from '../engine/sql';
import { PlaceScope } from './places-against-boundaries';

const SCOPES = {
  staged: 'and place.id in (select id from stage_place)',
  all: '',
} as const satisfies Record<PlaceScope, string>;

/** Writes the flags found, given as JSON, and clears them at every other place of the scope. */
export const setBoundaryFlags = defineQuery({
  input: z.object({ operation: z.string(), scope: PlaceScope, flags: z.string() }),
  row: z.never(),
  sql: ({ operation, scope, flags }) => sql`
    update place
    set boundary_flags = wanted.flags
    from (
      select compared.id, coalesce(found.flags, '{}') as flags
      from place compared
      left join json_to_recordset(${flags}::json) as found (id text, flags text[])
        on found.id = compared.id
      where compared.operation = ${operation}
    ) wanted
    where place.operation = ${operation} and place.id = wanted.id
      and place.boundary_flags is distinct from wanted.flags ${raw(SCOPES[scope])}`,
});
