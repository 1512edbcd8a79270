import {
  AdminLevel,
  CountUnit,
  Measure,
  PopulationGroup,
  Qualifier,
  RoundId,
  SENSITIVITIES,
  Sensitivity,
} from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';
import { isOfToldRound } from '../rounds/is-told';
import { countsEverybody } from './counts-everybody';

/**
 * The total of each round, column and level: first the figure of each area as in the domain's
 * `figureOfSubject` (a whole wins over parts, a part without a number makes the sum unknown), then
 * the sum over areas, which is null where the figure of any area is unknown and as sensitive as the
 * most sensitive row added.
 */
export const listRoundTotals = defineQuery({
  input: z.object({ operation: z.string() }),
  row: z.object({
    round: RoundId,
    level: AdminLevel,
    group: PopulationGroup,
    unit: CountUnit,
    measure: Measure,
    value: z.number().nullable(),
    qualifiers: z.array(Qualifier),
    pcodes: z.array(z.string()),
    sensitivity: Sensitivity,
  }),
  sql: ({ operation }) => sql`
    with published as (
      select round, level, population_group, unit, measure, pcode, is_part, value, occurrence, key,
        qualifier,
        array_position(${SENSITIVITIES}::text[], sensitivity) as secrecy
      from figure
      where operation = ${operation} and pcode is not null and round is not null
        and ${countsEverybody} and ${isOfToldRound(operation)}
    ),
    whole as (
      select distinct on (round, level, population_group, unit, measure, pcode)
        round, level, population_group, unit, measure, pcode, value, secrecy,
        value is not null as has_number, qualifier as qualifiers
      from published
      where not is_part
      order by round, level, population_group, unit, measure, pcode, occurrence, key
    ),
    parts as (
      select round, level, population_group, unit, measure, pcode,
        case when count(value) = count(*) then sum(value)::bigint end as value,
        max(secrecy) as secrecy, count(value) > 0 as has_number,
        string_agg(distinct qualifier, ' ') as qualifiers
      from published
      where is_part
      group by round, level, population_group, unit, measure, pcode
    ),
    subject as (
      select * from whole
      union all
      select * from parts
      where not exists (
        select 1
        from whole
        where (whole.round, whole.level, whole.population_group, whole.unit, whole.measure, whole.pcode)
          = (parts.round, parts.level, parts.population_group, parts.unit, parts.measure, parts.pcode)
      )
    )
    select round, level, population_group as "group", unit, measure,
      case when count(value) = count(*) then sum(value)::bigint end as value,
      array(
        select distinct one
        from unnest(string_to_array(string_agg(qualifiers, ' '), ' ')) as kinds(one)
        order by one
      ) as qualifiers,
      coalesce(
        array_agg(pcode order by pcode collate "C") filter (where has_number), '{}'
      ) as pcodes,
      (${SENSITIVITIES}::text[])[max(secrecy)] as sensitivity
    from subject
    group by round, level, population_group, unit, measure
    order by round collate "C", level, population_group, unit, measure`,
});
