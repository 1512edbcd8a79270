import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { raw, sql } from '../engine/sql';
import { PlaceScope } from './places-against-boundaries';

const SCOPES = {
  staged: 'and id in (select id from stage_place)',
  all: '',
} as const satisfies Record<PlaceScope, string>;

/**
 * Writes the flags found, given as a JSON object by place, and clears them at every other place of
 * the scope.
 */
export const setBoundaryFlags = defineQuery({
  input: z.object({ operation: z.string(), scope: PlaceScope, flags: z.string() }),
  row: z.never(),
  sql: ({ operation, scope, flags }) => sql`
    update place
    set boundary_flags = array(select jsonb_array_elements_text(found.flags -> id))
    from (select ${flags}::jsonb as flags) found
    where operation = ${operation} ${raw(SCOPES[scope])}
      and boundary_flags <> array(select jsonb_array_elements_text(found.flags -> id))`,
});
