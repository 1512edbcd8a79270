import { AlertId, AlertList, OperationCode, StepNote, StepTaker } from '@waystation/domain';
import { z } from 'zod';
import { failed } from '../outcome/outcome';
import { unwrap } from '../outcome/unwrap';
import { operatorProcedure } from '../trpc';

const Action = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('acknowledged'), by: StepTaker, note: StepNote.default(null) }),
  z.object({
    kind: z.literal('assigned'),
    by: StepTaker,
    to: StepTaker,
    note: StepNote.default(null),
  }),
  z.object({ kind: z.literal('closed'), by: StepTaker, note: StepNote.unwrap() }),
]);

/** alert.handle: acknowledges, assigns or closes an alert; nothing of its log is overwritten. */
export const handleAlert = operatorProcedure
  .input(z.object({ operation: OperationCode, alert: AlertId, action: Action }).strict())
  .output(AlertList)
  .mutation(async ({ ctx, input: { operation, alert, action } }) => {
    const reads = unwrap(await ctx.inOperation(operation));
    const outcome = await ctx.handleAlert(operation, alert, action);
    switch (outcome) {
      case 'handled':
        return await reads.alerts.list();
      case 'alertNotFound':
        return unwrap(failed({ code: 'alertNotFound', alert }));
      default:
        return unwrap(failed({ code: 'alertRefused', refusal: outcome }));
    }
  });
