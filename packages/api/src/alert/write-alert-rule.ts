import {
  AlertList,
  AlertRule,
  OperationCode,
  refusalOfAlertTexts,
  StepNote,
  StepTaker,
} from '@waystation/domain';
import { z } from 'zod';
import { failed } from '../outcome/outcome';
import { unwrap } from '../outcome/unwrap';
import { operatorProcedure } from '../trpc';
import { trialOfRule } from './trial-of-rule';

/** alert.write: keeps a rule, switched off: it is tried before it is switched on. */
export const writeAlertRule = operatorProcedure
  .input(
    z
      .object({
        operation: OperationCode,
        rule: AlertRule,
        by: StepTaker,
        note: StepNote.default(null),
      })
      .strict(),
  )
  .output(AlertList)
  .mutation(async ({ ctx, input: { operation, rule, by, note } }) => {
    const reads = unwrap(await ctx.inOperation(operation));
    const refusal = refusalOfAlertTexts([rule.name, by, note]);
    if (refusal !== null) {
      return unwrap(failed({ code: 'alertRefused', refusal }));
    }
    // What cannot be looked at, for want of its indicator, is not kept.
    unwrap(await trialOfRule(reads, rule, new Date()));
    if ((await ctx.writeAlertRule(operation, rule, { by, note })) === 'idTaken') {
      return unwrap(failed({ code: 'ruleIdTaken', id: rule.id }));
    }
    return await reads.alerts.list();
  });
