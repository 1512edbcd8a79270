import { RoadClosure } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';
import { CLOSURE_DOCUMENT } from './closure-document';

/** Every closure of an operation with its log, by the order in which they were first reported. */
export const listClosures = defineQuery({
  input: z.object({ operation: z.string() }),
  row: z.object({ document: RoadClosure }),
  sql: ({ operation }) => sql`
    select ${CLOSURE_DOCUMENT} as document
    from road_closure
    where operation = ${operation}
    order by reported_at, id`,
});
