import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Rounds, places and sources that staged rows name and that nobody has stored; at most five. */
export const brokenReferences = defineQuery({
  input: z.object({ operation: z.string() }),
  row: z.object({ kind: z.enum(['round', 'place', 'source']), id: z.string() }),
  sql: ({ operation }) => sql`
    with named as (
      select distinct 'round' as kind, round as id from stage_figure
      union select distinct 'place', place from stage_figure
      union select distinct 'source', source from stage_figure
      union select distinct 'source', source from stage_flow
      union select distinct 'place', via from stage_flow
      union select distinct 'place', place from stage_place_log
    )
    select kind, id
    from named
    where id is not null and not exists (
      select 1 from round where named.kind = 'round' and round.operation = ${operation} and round.id = named.id
      union all
      select 1 from place where named.kind = 'place' and place.operation = ${operation} and place.id = named.id
      union all
      select 1 from source where named.kind = 'source' and source.operation = ${operation} and source.id = named.id
    )
    order by kind, id collate "C"
    limit 5`,
});
