import type { Api } from '@waystation/api';
import type { OperationCode } from '@waystation/domain';
import { describeError } from '../log/describe-error';
import type { Log } from '../log/log';
import type { Heads } from '../read/heads';

/** What a watch works with. */
export type AlertWatchDeps = {
  readonly api: Pick<Api, 'settleAlerts'>;
  readonly heads: Pick<Heads, 'all' | 'refresh'>;
  readonly log: Log;
};

/** Holds the rules of alerts against what is known, until it is stopped. */
export type AlertWatch = {
  /** Something was or may have been written: operations that moved are looked at. */
  readonly moved: () => void;
  /** Looks at every operation: what is not updated is told by the clock alone. */
  readonly look: () => Promise<void>;
  /** Resolves when nothing is looked at any more. */
  readonly stop: () => Promise<void>;
};

/**
 * A watch over the rules of all operations, one look after another. Several processes may look at the
 * same time: the database keeps each alert once. What fails is logged, and the next look makes up for it.
 */
export const createAlertWatch = ({ api, heads, log }: AlertWatchDeps): AlertWatch => {
  const lookedAt = new Map<string, number>();
  let isStopped = false;
  let isDue = false;
  let running: Promise<void> = Promise.resolve();

  const settle = async (code: OperationCode, seq: number): Promise<number> => {
    try {
      const settled = await api.settleAlerts(code);
      lookedAt.set(code, seq);
      return settled;
    } catch (error) {
      log({ level: 'error', event: 'alertsFailed', operation: code, error: describeError(error) });
      return 0;
    }
  };
  const lookAt = async (which: (code: string, seq: number) => boolean): Promise<void> => {
    let settled = 0;
    for (const { operation, seq } of heads.all()) {
      if (!isStopped && which(operation.code, seq)) {
        settled += await settle(operation.code, seq);
      }
    }
    if (settled > 0) {
      await heads.refresh();
    }
  };
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = running.then(work);
    running = done.catch((error: unknown) => {
      log({ level: 'error', event: 'alertsFailed', error: describeError(error) });
    });
    return running;
  };
  return {
    moved: () => {
      if (!isDue && !isStopped) {
        isDue = true;
        void inTurn(async () => {
          isDue = false;
          await lookAt((code, seq) => lookedAt.get(code) !== seq);
        });
      }
    },
    look: () => inTurn(() => lookAt(() => true)),
    stop: async () => {
      isStopped = true;
      await running;
    },
  };
};
