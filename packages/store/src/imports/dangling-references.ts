import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** What stored rows name of an operation and nobody describes any more; at most five. */
export const danglingReferences = defineQuery({
  input: z.object({ operation: z.string() }),
  row: z.object({ id: z.string() }),
  sql: ({ operation }) => sql`
    select id
    from (
      (
        select round as id from figure where operation = ${operation}
        except select id from round where operation = ${operation}
      )
      union
      (
        (
          select place as id from figure where operation = ${operation}
          union select via from flow where operation = ${operation}
          union select place from place_log where operation = ${operation}
          union select place from measurement where operation = ${operation}
        )
        except select id from place where operation = ${operation}
      )
      union
      (
        (
          select source as id from figure where operation = ${operation}
          union select source from flow where operation = ${operation}
          union select source from residents where operation = ${operation}
          union select source from measurement where operation = ${operation}
          union select source from activity where operation = ${operation}
        )
        except select id from source where operation = ${operation}
      )
    ) dangling
    where id is not null
    order by id collate "C"
    limit 5`,
});
