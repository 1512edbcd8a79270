import { Coverage, Round } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/**
 * Rounds, oldest first. A round that does not state its coverage gets the one that its figures show:
 * areas with a number, of the areas at the deepest level that has boundaries.
 */
export const listRounds = defineQuery({
  input: z.object({ operation: z.string() }),
  row: z.object({ document: Round, shown: Coverage.nullable() }),
  sql: ({ operation }) => sql`
    with known as materialized (
      select level, pcode from current_area where operation = ${operation}
    ),
    deepest as (
      select level, count(*)::integer as areas
      from known
      group by level
      order by level desc
      limit 1
    ),
    assessed as (
      select figure.round, count(distinct figure.pcode)::integer as areas
      from figure
      join deepest on figure.level = deepest.level
      join known on known.level = figure.level and known.pcode = figure.pcode
      where figure.operation = ${operation} and figure.round is not null
        and figure.value is not null
      group by figure.round
    )
    select
      round.document,
      case when assessed.round is not null then jsonb_build_object(
        'assessed', assessed.areas, 'known', deepest.areas, 'of', 'areas'
      ) end as shown
    from round
    left join assessed on assessed.round = round.id
    left join deepest on true
    where round.operation = ${operation}
    order by round.reporting_date, round.id collate "C"`,
});
