import {
  type AlertAddress,
  AlertTarget,
  AlertTargetList,
  type AlertTargetRefusal,
  OperationCode,
  refusalOfAlertTexts,
} from '@waystation/domain';
import { z } from 'zod';
import { failed } from '../outcome/outcome';
import { unwrap } from '../outcome/unwrap';
import { operatorProcedure } from '../trpc';
import type { AlertChannels } from './alert-channels';

const refusalOfAddress = (
  to: AlertAddress,
  { sendsEmail, mayReach }: AlertChannels,
): AlertTargetRefusal | null => {
  if (to.kind === 'email') {
    return sendsEmail ? null : { kind: 'noEmail' };
  }
  return mayReach(to) ? null : { kind: 'addressNotAllowed' };
};

/**
 * alert.addTarget: from now on alerts are sent there, too. The secret that its messages are signed with is
 * told this once; for an e-mail, and for a target that was added before, it is null.
 */
export const addAlertTarget = operatorProcedure
  .input(z.object({ operation: OperationCode, target: AlertTarget }).strict())
  .output(z.object({ list: AlertTargetList, secret: z.string().nullable() }))
  .mutation(async ({ ctx, input: { operation, target } }) => {
    unwrap(await ctx.inOperation(operation));
    const { channels } = ctx;
    const refusal = refusalOfAlertTexts([target.name]) ?? refusalOfAddress(target.to, channels);
    if (refusal !== null) {
      return unwrap(failed({ code: 'alertRefused', refusal }));
    }
    const secret = target.to.kind === 'webhook' ? channels.newSecret() : null;
    const added = await ctx.addAlertTarget(operation, target, secret);
    switch (added) {
      case 'idTaken':
        return unwrap(failed({ code: 'targetIdTaken', id: target.id }));
      case 'tooMany':
        return unwrap(failed({ code: 'alertRefused', refusal: { kind: 'tooManyTargets' } }));
      default:
        return {
          list: await ctx.alertTargets(operation),
          secret: added === 'added' ? secret : null,
        };
    }
  });
