import { FlashUpdate, FlashWithdrawal } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Every flash update of an operation with what became of it, each with a fingerprint of 32 hex digits. */
export const listFlashUpdates = defineQuery({
  input: z.object({ operation: z.string() }),
  row: z.object({
    content: z.string(),
    update: FlashUpdate,
    withdrawn: FlashWithdrawal.nullable(),
  }),
  sql: ({ operation }) => sql`
    select replace(content::text, '-', '') as content, flash_update.document as update,
      flash_withdrawal.document as withdrawn
    from flash_update
    left join flash_withdrawal using (operation, event, version)
    where operation = ${operation}
    order by event, version`,
});
