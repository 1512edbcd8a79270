import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Adds a closure that nobody reported before; its document says where it is. */
export const insertClosure = defineQuery({
  input: z.object({
    operation: z.string(),
    id: z.string(),
    document: z.string(),
    sensitivity: z.string(),
  }),
  row: z.never(),
  sql: ({ operation, id, document, sensitivity }) => sql`
    insert into road_closure (operation, id, document, sensitivity)
    values (${operation}, ${id}::uuid, ${document}::jsonb, ${sensitivity})`,
});
