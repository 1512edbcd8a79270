import { Worker } from 'node:worker_threads';
import type { RoadTimesAnswer } from '@waystation/api';
import type { TravelAsk } from '@waystation/nearest';
import type { GraphMessage, GraphQuestion } from './graph-messages';

/** A graph of roads in a thread of its own: a search takes a tenth of a second on large ones. */
export type GraphThread = {
  /** `none` when it takes longer than so many milliseconds, or the graph cannot be used. */
  readonly ask: (ask: TravelAsk, deadlineMs: number) => Promise<RoadTimesAnswer>;
  readonly close: () => Promise<void>;
};

/** Questions that may wait for one thread: ten answers of 150 ms are what a second and a half holds. */
const MOST_WAITING = 10;

const TOO_SLOW: RoadTimesAnswer = { kind: 'none', why: 'tooSlow' };
const AWAY: RoadTimesAnswer = { kind: 'none', why: 'away' };

/** Starts a thread on a graph's file; `failed` is told why it ended, if it did by itself. */
export const openGraphThread = (
  script: URL,
  path: string,
  failed: (error: unknown) => void,
): GraphThread => {
  const worker = new Worker(script, { workerData: path, name: 'waystation-roads' });
  // A server that stops does not wait for it.
  worker.unref();
  const waiting = new Map<number, (answer: RoadTimesAnswer) => void>();
  let dataOn: string | null = null;
  let isOver = false;
  let lastId = 0;

  const settle = (id: number, answer: RoadTimesAnswer): void => {
    waiting.get(id)?.(answer);
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
      case 'answer': {
        const { id, answers } = message;
        settle(id, { kind: 'answered', by: 'roads', dataOn, answers });
        break;
      }
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

  return {
    ask: (ask, deadlineMs) => {
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
        waiting.set(id, (answer) => {
          clearTimeout(timer);
          resolve(answer);
        });
        const question: GraphQuestion = { id, ask, lateAt: Date.now() + deadlineMs };
        worker.postMessage(question);
      });
    },
    close: async () => {
      await worker.terminate();
    },
  };
};
