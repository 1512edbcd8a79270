import { Measurement } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Every measurement of an operation, by place and quantity, oldest first. */
export const listMeasurements = defineQuery({
  isLong: true,
  input: z.object({ operation: z.string() }),
  row: z.object({ document: Measurement }),
  sql: ({ operation }) => sql`
    select document from measurement
    where operation = ${operation}
    order by place collate "C", quantity collate "C", at, source collate "C"`,
});
