import type { OperationCode } from '@waystation/domain';
import { describeError } from '../log/describe-error';
import type { Log } from '../log/log';

/** What can be read ahead: the operations, newest change first, and the work for one of them. */
export type AheadDeps = {
  readonly known: () => readonly { readonly code: OperationCode; readonly seq: number }[];
  readonly read: (code: OperationCode, mayGoOn: () => boolean) => Promise<void>;
  /** Whether imports run: they need the database and the processor more. */
  readonly isBusy: () => boolean;
  /** Calls back when it has been quiet for a moment; gives a way to call that off. */
  readonly soon: (callback: () => void) => () => void;
  readonly log: Log;
};

/** Works in the background from `changed` to `stop`. */
export type ReadsAhead = {
  /** Something was or may have been written, or the server began to serve. */
  readonly changed: () => void;
  /** Resolves when nothing is read any more. */
  readonly stop: () => Promise<void>;
};

/** What was read ahead is kept in memory, so on a server of many operations only the newest are. */
const MOST_OPERATIONS = 4;

/**
 * Reads ahead for operations that changed since they were last read ahead, one after another. A new
 * change, an import or the end call off what is left; `changed` after that takes it up again.
 */
export const createReadsAhead = ({ known, read, isBusy, soon, log }: AheadDeps): ReadsAhead => {
  const readAt = new Map<string, number>();
  let callOff = (): void => undefined;
  let run = 0;
  let running: Promise<void> = Promise.resolve();

  const readAll = async (own: number): Promise<void> => {
    const mayGoOn = (): boolean => own === run && !isBusy();
    for (const { code, seq } of known().slice(0, MOST_OPERATIONS)) {
      if (mayGoOn() && readAt.get(code) !== seq) {
        await read(code, mayGoOn);
        if (mayGoOn()) {
          readAt.set(code, seq);
        }
      }
    }
  };
  const start = (own: number): void => {
    running = running
      .then(() => readAll(own))
      .catch((error: unknown) => {
        // Whoever asks next will find out whether it lasts; nobody waited for this.
        log({ level: 'warn', event: 'readAheadFailed', error: describeError(error) });
      });
  };
  const cancel = (): number => {
    callOff();
    run += 1;
    return run;
  };
  return {
    changed: () => {
      const own = cancel();
      callOff = soon(() => start(own));
    },
    stop: async () => {
      cancel();
      await running;
    },
  };
};
