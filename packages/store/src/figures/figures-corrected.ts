import {
  AdminLevel,
  CountUnit,
  Measure,
  Pcode,
  PopulationGroup,
  RoundId,
  Sensitivity,
} from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { isoTime } from '../engine/iso-time';
import { sql } from '../engine/sql';
import { isOfToldRound } from '../rounds/is-told';
import { countsEverybody } from './counts-everybody';

/**
 * The rows of areas in rounds that imports replaced since a moment, each with the number that it had
 * at that moment and the one that it has now; a row that was replaced twice is one. What was replaced
 * before its round was published nobody had read: that is no correction.
 */
export const figuresCorrected = defineQuery({
  isLong: true,
  input: z.object({
    operation: z.string(),
    group: PopulationGroup,
    unit: CountUnit,
    measure: Measure,
    since: z.iso.datetime(),
  }),
  row: z.object({
    round: RoundId,
    level: AdminLevel,
    pcode: Pcode,
    before: z.number().int().nullable(),
    after: z.number().int().nullable(),
    isPart: z.boolean(),
    countsEverybody: z.boolean(),
    sensitivities: z.array(Sensitivity),
    at: z.string(),
  }),
  sql: ({ operation, group, unit, measure, since }) => sql`
    select distinct on (figure.key)
      round,
      level,
      pcode,
      (previous ->> 'value')::bigint as before,
      value as after,
      is_part as "isPart",
      (${countsEverybody}) as "countsEverybody",
      array[sensitivity, previous ->> 'sensitivity'] as sensitivities,
      ${isoTime('revision.at')} as at
    from revision
    join figure on figure.key = (previous ->> 'key')::uuid
    where revision.operation = ${operation} and revision.entity = 'figure'
      and date_trunc('milliseconds', revision.at) > ${since}::timestamptz
      and figure.operation = ${operation} and round is not null and pcode is not null
      and ${isOfToldRound(operation)}
      and revision.at > coalesce((
        select book.published_at from round_book book
        where book.operation = figure.operation and book.round = figure.round
      ), '-infinity')
      and population_group = ${group} and unit = ${unit} and measure = ${measure}
    order by figure.key, revision.id`,
});
