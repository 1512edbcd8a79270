import { Crossing, Flag } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';
import { STATUS_LOG } from './status-log';

/** Every crossing of an operation, by id, with its status log, oldest entry first. */
export const listCrossings = defineQuery({
  isLong: true,
  input: z.object({ operation: z.string() }),
  row: z.object({ document: Crossing, boundaryFlags: z.array(Flag) }),
  sql: ({ operation }) => sql`
    select
      document || jsonb_build_object('statusLog', ${STATUS_LOG}) as document,
      to_jsonb(boundary_flags) as "boundaryFlags"
    from place
    where operation = ${operation} and kind = 'crossing'
    order by id collate "C"`,
});
