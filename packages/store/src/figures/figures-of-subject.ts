import { Figure } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';
import { isOfToldRound } from '../rounds/is-told';
import { reportedColumn } from './reported-column';

/**
 * Every figure about one area or place, oldest first, with its whole passport. A P-code that the
 * boundaries of its level do not have is flagged here, so that the flag follows the boundaries.
 */
export const figuresOfSubject = defineQuery({
  isLong: true,
  input: z.object({
    operation: z.string(),
    pcode: z.string().nullable(),
    level: z.number().nullable(),
    place: z.string().nullable(),
  }),
  row: z.object({ figure: Figure, areaIsUnknown: z.boolean() }),
  sql: ({ operation, pcode, level, place }) => sql`
    select
      jsonb_build_object(
        'subject', case when place is null
          then jsonb_build_object('kind', 'area', 'pcode', pcode, 'level', level)
          else jsonb_build_object('kind', 'place', 'id', place)
        end,
        'group', population_group, 'unit', unit, 'measure', measure,
        'reported', ${reportedColumn},
        'isPart', is_part, 'reason', reason, 'origin', origin,
        'sex', sex, 'ageMin', age_min, 'ageMax', age_max, 'qualifier', qualifier
      ) || jsonb_build_object(
        'asOf', as_of, 'asOfPrecision', as_of_precision, 'periodStart', period_start,
        'round', round, 'series', series, 'assessmentType', assessment_type, 'method', method,
        'source', source, 'confidence', confidence, 'sensitivity', sensitivity,
        'carriedOverFrom', carried_over_from, 'occurrence', occurrence,
        'flags', to_jsonb(flags), 'note', note
      ) as figure,
      pcode is not null
        and exists (
          select 1 from current_area area
          where area.operation = figure.operation and area.level = figure.level
        )
        and not exists (
          select 1 from current_area area
          where area.operation = figure.operation and area.level = figure.level
            and area.pcode = figure.pcode
        ) as "areaIsUnknown"
    from figure
    where operation = ${operation} and ${isOfToldRound(operation)}
      and (pcode = ${pcode}::text and level = ${level}::smallint or place = ${place}::text)
    order by as_of, round collate "C", population_group, unit, measure, is_part, occurrence, key`,
});
