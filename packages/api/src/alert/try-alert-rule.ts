import { AlertRule, AlertTrial, OperationCode } from '@waystation/domain';
import { z } from 'zod';
import { failed } from '../outcome/outcome';
import { unwrap } from '../outcome/unwrap';
import { operatorProcedure } from '../trpc';
import { trialOfRule } from './trial-of-rule';

const { of, when, audience } = AlertRule.unwrap().shape;

/**
 * alert.try: when a rule would have raised alerts since the first figure, as its audience would have been
 * told. Nothing is written.
 */
export const tryAlertRule = operatorProcedure
  .input(z.object({ operation: OperationCode, of, when, audience }).strict())
  .output(AlertTrial)
  .query(async ({ ctx, input: { operation, ...rule } }) => {
    const reads = await ctx.inOperationAs(operation, rule.audience);
    return unwrap(
      await trialOfRule(unwrap(reads ?? failed({ code: 'operatorOnly' })), rule, new Date()),
    );
  });
