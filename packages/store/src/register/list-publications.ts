import { Publication } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Every map of an operation with its history, newest draft first. */
export const listPublications = defineQuery({
  input: z.object({ operation: z.string() }),
  row: z.object({ document: Publication }),
  sql: ({ operation }) => sql`
    select publication.document || jsonb_build_object(
      'state', publication.state,
      'steps', (
        select jsonb_agg(step.entry order by step.ordinal)
        from publication_step step
        where step.operation = publication.operation
          and step.number = publication.number and step.version = publication.version
      )) as document
    from publication
    where publication.operation = ${operation}
    order by publication.drafted_at desc, publication.running desc, publication.version desc`,
});
