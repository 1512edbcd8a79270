import {
  type DeliveryProblem,
  outcomeOfTry,
  type Store,
  type TakenDelivery,
} from '@waystation/domain';
import { describeError } from '../log/describe-error';
import type { Log } from '../log/log';
import { channelsOf } from './alert-ways';
import { type SendDeps, sendAlert } from './send-alert';

/** What a sender works with. */
export type AlertSenderDeps = SendDeps & {
  readonly outbox: Pick<Store['outbox'], 'take' | 'settle'>;
  readonly log: Log;
};

/** Sends what waits in the outbox of alerts, until it is stopped. */
export type AlertSender = {
  /** Something may be due. */
  readonly wake: () => void;
  /** Resolves when nothing is being sent any more. */
  readonly stop: () => Promise<void>;
};

/** A target that hangs keeps one of them for some seconds, and no other target waits for it. */
const MOST_AT_ONCE = 4;

/** Longer than any try takes, also that of a mail server which is slow at each step. */
const IN_HAND_MS = 120_000;

const FAILED: DeliveryProblem = { kind: 'failed', status: null };

/**
 * A sender over the outbox; every process may have one. What a process had in hand when it died is sent
 * by the next after two minutes, with the same id.
 */
export const createAlertSender = (deps: AlertSenderDeps): AlertSender => {
  const { outbox, ways, now, log } = deps;
  const channels = channelsOf(ways);
  const lanes = new Set<Promise<void>>();
  let isStopped = false;

  const take = (): Promise<TakenDelivery | null> => {
    const at = now();
    return outbox.take({ channels, now: at, until: new Date(at.getTime() + IN_HAND_MS) });
  };
  const problemOf = async (taken: TakenDelivery): Promise<DeliveryProblem | null> => {
    try {
      return await sendAlert(deps, taken);
    } catch (error) {
      log({ level: 'error', event: 'alertNotSent', error: describeError(error) });
      return FAILED;
    }
  };
  const send = async (taken: TakenDelivery): Promise<void> => {
    const { operation, delivery, target } = taken;
    const problem = await problemOf(taken);
    const outcome = outcomeOfTry(problem, { tries: delivery.tries, at: now() });
    await outbox.settle(operation, delivery, outcome);
    if (problem !== null) {
      // Whoever runs the server sees that there is a fault; the address is for the operator alone.
      const fields = { operation, target: target.id, delivery: delivery.id, tries: delivery.tries };
      const level = outcome.kind === 'givenUp' ? 'error' : 'warn';
      log({ level, event: 'alertNotTaken', ...fields, why: problem.kind, status: problem.status });
    }
  };
  const run = async (): Promise<void> => {
    try {
      for (let taken = await take(); taken !== null; taken = isStopped ? null : await take()) {
        // While this one is being sent another may be due.
        wake();
        await send(taken);
      }
    } catch (error) {
      log({ level: 'error', event: 'outboxFailed', error: describeError(error) });
    }
  };
  const wake = (): void => {
    if (isStopped || lanes.size >= MOST_AT_ONCE) {
      return;
    }
    const lane = run().finally(() => lanes.delete(lane));
    lanes.add(lane);
  };
  return {
    wake,
    stop: async () => {
      isStopped = true;
      await Promise.all(lanes);
    },
  };
};
