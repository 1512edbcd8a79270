import type { PlaceId } from '@waystation/domain';
import type { QueueViewKeeper } from './create-queue-view';
import type { QueueEntry, UnsentReport } from './kept-report';
import { queuedReport } from './kinds/queued-report';
import type { SendingOutcome } from './kinds/report-kind';
import { nextToSend } from './next-to-send';
import { nextTryMs } from './next-try';
import { withRefused, withTaken } from './queue-changes';

/** What sending needs of the world. */
export type SendingSurroundings = {
  readonly token: () => string | null;
  /** Sends one report as the holder of a token; it never rejects. */
  readonly send: (kept: UnsentReport, token: string) => Promise<SendingOutcome>;
  /** Reads anew what was read of a centre; null: of the whole operation. */
  readonly renew: (operation: string, centre: PlaceId | null) => Promise<unknown>;
  /** Runs something while no other tab of this browser does. */
  readonly alone: (run: () => Promise<void>) => Promise<void>;
  /** Calls back after a while; gives the function that calls it off. */
  readonly later: (ms: number, run: () => void) => () => void;
  readonly now: () => Date;
  readonly chance: () => number;
};

/** Sends one report and notes what became of it. */
const createAttempt =
  (view: QueueViewKeeper, world: SendingSurroundings) =>
  async ({ key, kept }: QueueEntry<UnsentReport>, token: string) => {
    view.note({ sending: key });
    const outcome = await world.send(kept, token);
    switch (outcome.kind) {
      case 'accepted': {
        const { taken } = outcome;
        await view.change((all) => withTaken(all, key, taken));
        await world.renew(kept.operation, queuedReport(kept).centre);
        break;
      }
      case 'doubtful':
        view.note({ doubts: new Map([...view.current().doubts, [key, outcome.asked]]) });
        break;
      case 'refused':
        await view.change((all) => withRefused(all, key, outcome.refusal));
        break;
      case 'tokenRefused':
      case 'notNow':
      case 'noAnswer':
        break;
      default:
        return outcome satisfies never;
    }
    return outcome.kind;
  };

/** How sending went on: done, or why it stopped. */
type Stopped = 'done' | 'noAnswer' | 'tokenRefused' | 'notNow';

/** Sends one report after another until nothing is left that can be sent now. */
const sendAll = async (
  view: QueueViewKeeper,
  world: SendingSurroundings,
  token: string,
): Promise<Stopped> => {
  const attempt = createAttempt(view, world);
  const held = new Set<string>();
  for (;;) {
    await view.refresh();
    const { entries, doubts } = view.current();
    const next = nextToSend(entries, { doubted: new Set(doubts.keys()), held });
    if (next === null) {
      return held.size > 0 ? 'notNow' : 'done';
    }
    const became = await attempt(next, token);
    if (became === 'noAnswer' || became === 'tokenRefused') {
      return became;
    }
    if (became === 'notNow') {
      held.add(queuedReport(next.kept).subject);
    }
  }
};

/** What keeps the tries of a tab: how many failed in a row, which token was refused, when the next one is. */
export const createSender = (view: QueueViewKeeper, world: SendingSurroundings) => {
  let failures = 0;
  let refusedToken: string | null = null;
  let callOff = (): void => undefined;
  let running: Promise<void> | null = null;
  let isAskedAgain = false;

  const runOnce = async (): Promise<void> => {
    const token = world.token();
    if (token === null || token === refusedToken) {
      return;
    }
    const stopped = await sendAll(view, world, token);
    callOff();
    if (stopped === 'tokenRefused') {
      refusedToken = token;
      view.note({ isTokenRefused: true });
    }
    failures = stopped === 'noAnswer' || stopped === 'notNow' ? failures + 1 : 0;
    if (failures > 0) {
      callOff = world.later(nextTryMs(failures, world.chance()), () => void push());
    }
  };

  const run = async (): Promise<void> => {
    do {
      isAskedAgain = false;
      // A shelf that cannot be read has nothing that could be sent.
      await world.alone(runOnce).catch(() => undefined);
    } while (isAskedAgain);
    view.note({ sending: null });
  };

  /** Sends what can be sent; resolves once that was tried. */
  const push = (): Promise<void> => {
    isAskedAgain = true;
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };

  return {
    push,
    /** Another token is tried at once. */
    tokenChanged: (): void => {
      refusedToken = null;
      view.note({ isTokenRefused: false });
      void push();
    },
  };
};
