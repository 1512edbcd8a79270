import { RoundId } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { raw, sql } from '../engine/sql';

/**
 * What a file has to have of a round for a stored figure to be missed in it: the same source, admin
 * level (or places), country and column. Levels and countries of one round come in files of their own.
 */
const SCOPE = `round, source, coalesce(level, -1), coalesce(substring(pcode from '^[A-Z]+'), ''),
      population_group, unit, measure`;

/**
 * Stored figures of the rounds in the stage that the stage does not have, with three of their
 * subjects; asked before anything is written. Keys are compared as sets: see brokenReferences.
 */
export const figuresLeftOut = defineQuery({
  input: z.object({ operation: z.string() }),
  row: z.object({ round: RoundId, figures: z.number(), examples: z.array(z.string()) }),
  sql: ({ operation }) => sql`
    with scope as materialized (
      select distinct ${raw(SCOPE)} from stage_figure where round is not null
    ),
    left_out as materialized (
      select key from figure
      where operation = ${operation}
        and round in (select distinct round from stage_figure where round is not null)
      except select key from stage_figure
    )
    select
      round,
      count(*)::integer as figures,
      (array_agg(distinct coalesce(pcode, place)))[1:3] as examples
    from figure
    where key in (select key from left_out) and (${raw(SCOPE)}) in (select * from scope)
    group by round
    order by round collate "C"`,
});
