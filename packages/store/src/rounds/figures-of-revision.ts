import { RevisionFigure } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/**
 * The figures of a round as they stood at a change of the feed: of each the newest row, kept or
 * replaced since, that an import had written by then.
 */
export const figuresOfRevision = defineQuery({
  isLong: true,
  input: z.object({ operation: z.string(), round: z.string(), seq: z.number() }),
  row: RevisionFigure.unwrap(),
  sql: ({ operation, round, seq }) => sql`
    with version as (
      select to_jsonb(figure) as document
      from figure
      where operation = ${operation} and round = ${round}
      union all
      select previous
      from revision
      where operation = ${operation} and entity = 'figure' and previous ->> 'round' = ${round}
    ),
    newest as (
      select distinct on (document ->> 'key') (jsonb_populate_record(null::figure, document)).*
      from version
      join import on import.id = (document ->> 'import_id')::uuid
      where import.seq <= ${seq}
      order by document ->> 'key', import.seq desc
    )
    select
      coalesce(pcode, place) as subject,
      level,
      population_group as "group",
      unit,
      measure,
      is_part as "isPart",
      sex,
      age_min as "ageMin",
      age_max as "ageMax",
      value,
      absence,
      import_id::text as "importId"
    from newest
    order by level, coalesce(pcode, place) collate "C", population_group, unit, measure, is_part, sex, age_min,
      occurrence, key`,
});
