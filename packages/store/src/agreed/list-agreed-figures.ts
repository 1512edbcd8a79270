import { AgreedFigure } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Every agreed figure of an operation in the order written, each with a fingerprint of 32 hex digits. */
export const listAgreedFigures = defineQuery({
  input: z.object({ operation: z.string() }),
  row: z.object({ content: z.string(), document: AgreedFigure }),
  sql: ({ operation }) => sql`
    select replace(content::text, '-', '') as content, document
    from agreed_figure
    where operation = ${operation}
    order by number`,
});
