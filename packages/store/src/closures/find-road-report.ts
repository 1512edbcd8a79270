import { RoadReportAnswer } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** What was answered to a report of a road, and a fingerprint of what it said, as 32 hex digits. */
export const findRoadReport = defineQuery({
  input: z.object({ operation: z.string(), id: z.string() }),
  row: z.object({ content: z.string(), answer: RoadReportAnswer }),
  sql: ({ operation, id }) => sql`
    select replace(content::text, '-', '') as content, answer
    from road_report
    where operation = ${operation} and id = ${id}::uuid`,
});
