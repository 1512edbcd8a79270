import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/**
 * Rounds, places and sources that staged rows name and that nobody has stored; at most five. Asked as
 * differences of sets: tables just filled have no statistics, and a join planned without them goes
 * through every pair.
 */
export const brokenReferences = defineQuery({
  input: z.object({ operation: z.string() }),
  row: z.object({ kind: z.enum(['round', 'place', 'source']), id: z.string() }),
  sql: ({ operation }) => sql`
    select kind, id
    from (
      select 'round' as kind, id from (
        select round as id from stage_figure
        except select id from round where operation = ${operation}
      ) missing_round
      union all
      select 'place', id from (
        (
          select place as id from stage_figure
          union select via from stage_flow
          union select place from stage_place_log
          union select place from stage_measurement
        )
        except select id from place where operation = ${operation}
      ) missing_place
      union all
      select 'source', id from (
        (
          select source as id from stage_figure
          union select source from stage_flow
          union select source from stage_residents
          union select source from stage_measurement
          union select source from stage_activity
        )
        except select id from source where operation = ${operation}
      ) missing_source
    ) missing
    where id is not null
    order by kind, id collate "C"
    limit 5`,
});
