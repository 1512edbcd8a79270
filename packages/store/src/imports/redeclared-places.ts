import { Pcode, PlaceId } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Stored places that the stage declares in another area; asked before anything is written. */
export const redeclaredPlaces = defineQuery({
  input: z.object({ operation: z.string() }),
  row: z.object({ place: PlaceId, before: Pcode, after: Pcode.nullable() }),
  sql: ({ operation }) => sql`
    select stored.id as place, stored.declared_area as before, staged.declared_area as after
    from stage_place staged
    join place stored on stored.operation = staged.operation and stored.id = staged.id
    where stored.operation = ${operation} and stored.declared_area is not null
      and stored.declared_area is distinct from staged.declared_area
    order by stored.id collate "C"`,
});
