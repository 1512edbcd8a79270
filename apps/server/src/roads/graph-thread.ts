import { Worker } from 'node:worker_threads';
import { cutsNotKnown, type RoadTimesAnswer } from '@waystation/api';
import type { ClosureCut, CutPlace } from '@waystation/domain';
import type { TravelAsk } from '@waystation/nearest';
import type { GraphAsk, GraphMessage, GraphQuestion, GraphSaid } from './graph-messages';

/** A graph of roads in a thread of its own: a search takes a tenth of a second on large ones. */
export type GraphThread = {
  /** `none` when it takes longer than so many milliseconds, or the graph cannot be used. */
  readonly ask: (ask: TravelAsk, deadlineMs: number) => Promise<RoadTimesAnswer>;
  readonly cutAt: (
    places: readonly CutPlace[],
    deadlineMs: number,
  ) => Promise<readonly ClosureCut[]>;
  readonly close: () => Promise<void>;
};

/** Questions that may wait for one thread: ten answers of 150 ms are what a second and a half holds. */
const MOST_WAITING = 10;

/** What the thread said, or why it did not. */
type Reply =
  | { readonly kind: 'said'; readonly said: GraphSaid }
  | { readonly kind: 'none'; readonly why: 'tooSlow' | 'away' };

const TOO_SLOW: Reply = { kind: 'none', why: 'tooSlow' };
const AWAY: Reply = { kind: 'none', why: 'away' };

/** Starts a thread on a graph's file; `failed` is told why it ended, if it did by itself. */
export const openGraphThread = (
  script: URL,
  path: string,
  failed: (error: unknown) => void,
): GraphThread => {
  const worker = new Worker(script, { workerData: path, name: 'waystation-roads' });
  // A server that stops does not wait for it.
  worker.unref();
  const waiting = new Map<number, (reply: Reply) => void>();
  let dataOn: string | null = null;
  let isOver = false;
  let lastId = 0;

  const settle = (id: number, reply: Reply): void => {
    waiting.get(id)?.(reply);
    waiting.delete(id);
  };
  const end = (): void => {
    isOver = true;
    for (const id of [...waiting.keys()]) {
      settle(id, AWAY);
    }
  };
  worker.on('message', (message: GraphMessage) => {
    switch (message.kind) {
      case 'ready':
        dataOn = message.dataOn;
        break;
      case 'answer':
        settle(message.id, { kind: 'said', said: message.said });
        break;
      case 'late':
        settle(message.id, TOO_SLOW);
        break;
      default:
        message satisfies never;
    }
  });
  worker.once('error', (error) => {
    end();
    failed(error);
  });
  worker.once('exit', end);

  const replyTo = (ask: GraphAsk, deadlineMs: number): Promise<Reply> => {
    if (isOver) {
      return Promise.resolve(AWAY);
    }
    if (waiting.size >= MOST_WAITING) {
      return Promise.resolve(TOO_SLOW);
    }
    return new Promise((resolve) => {
      lastId += 1;
      const id = lastId;
      const timer = setTimeout(() => settle(id, TOO_SLOW), deadlineMs);
      waiting.set(id, (reply) => {
        clearTimeout(timer);
        resolve(reply);
      });
      const question: GraphQuestion = { id, ask, lateAt: Date.now() + deadlineMs };
      worker.postMessage(question);
    });
  };

  return {
    ask: async (ask, deadlineMs) => {
      const reply = await replyTo({ kind: 'ways', ask }, deadlineMs);
      if (reply.kind === 'none') {
        return reply;
      }
      const answers = reply.said.kind === 'ways' ? reply.said.answers : [];
      return { kind: 'answered', by: 'roads', dataOn, answers };
    },
    cutAt: async (places, deadlineMs) => {
      const reply = await replyTo({ kind: 'cuts', places }, deadlineMs);
      if (reply.kind === 'none') {
        return cutsNotKnown(places, reply.why);
      }
      return reply.said.kind === 'cuts' ? reply.said.cuts : [];
    },
    close: async () => {
      await worker.terminate();
    },
  };
};
