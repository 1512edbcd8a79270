import type { StoreError } from '../engine/store-error';
import { translateError } from '../engine/translate-error';
import type { WorkerMessage } from './worker-message';

type Waiting = {
  readonly resolve: (rows: readonly unknown[]) => void;
  readonly reject: (error: StoreError) => void;
};

/** Requests that were sent to the worker and not answered yet. */
export type PendingRequests = {
  /** Sends by the given function with a fresh number; resolves when the answer of that number comes. */
  readonly send: (post: (id: number) => void) => Promise<readonly unknown[]>;
  readonly settle: (message: Extract<WorkerMessage, { readonly id: number }>) => void;
  readonly failAll: (error: StoreError) => void;
};

/** An empty list of requests. */
export const createPendingRequests = (): PendingRequests => {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  return {
    send: (post) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        post(lastId);
      }),
    settle: (message) => {
      const own = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.kind === 'rows') {
        own?.resolve(message.rows);
      } else {
        own?.reject(translateError(message.failure));
      }
    },
    failAll: (error) => {
      for (const { reject } of waiting.values()) {
        reject(error);
      }
      waiting.clear();
    },
  };
};
