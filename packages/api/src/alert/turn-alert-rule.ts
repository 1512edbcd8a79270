import {
  AlertList,
  AlertRuleId,
  OperationCode,
  refusalOfAlertTexts,
  StepNote,
  StepTaker,
} from '@waystation/domain';
import { z } from 'zod';
import { failed } from '../outcome/outcome';
import { unwrap } from '../outcome/unwrap';
import { operatorProcedure } from '../trpc';

/** alert.turn: switches a rule on or off; off ends its alerts. */
export const turnAlertRule = operatorProcedure
  .input(
    z
      .object({
        operation: OperationCode,
        rule: AlertRuleId,
        to: z.enum(['on', 'off']),
        by: StepTaker,
        note: StepNote.default(null),
      })
      .strict(),
  )
  .output(AlertList)
  .mutation(async ({ ctx, input: { operation, rule, to, by, note } }) => {
    const reads = unwrap(await ctx.inOperation(operation));
    const refusal = refusalOfAlertTexts([by, note]);
    if (refusal !== null) {
      return unwrap(failed({ code: 'alertRefused', refusal }));
    }
    const kind = to === 'on' ? 'switchedOn' : 'switchedOff';
    const turned = await ctx.turnAlertRule(operation, rule, { kind, by, note });
    return turned === 'turned'
      ? await reads.alerts.list()
      : unwrap(failed({ code: 'ruleNotFound', rule }));
  });
