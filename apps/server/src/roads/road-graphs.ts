import { stat } from 'node:fs/promises';
import { cutsNotKnown, type RoadTimes } from '@waystation/api';
import type { OperationCode } from '@waystation/domain';
import { describeError } from '../log/describe-error';
import type { Log } from '../log/log';
import { graphPath } from './graph-paths';
import type { GraphThread } from './graph-thread';

/** The graphs of a data folder as road times, and the threads that they keep. */
export type RoadGraphs = {
  readonly times: RoadTimes;
  readonly close: () => Promise<void>;
};

/** Starts a thread on the file of a graph. */
export type OpenThread = (path: string, failed: (error: unknown) => void) => GraphThread;

/** A road answer should take 150 ms; whoever waits longer than this is served by the straight line. */
const DEADLINE_MS = 1_500;

/** Each has its whole graph in memory. */
const MOST_THREADS = 2;

type GraphFile = { readonly path: string; readonly version: string };

/** A thread that ended for something passing, such as too little memory, is started again after so long. */
const REST_MS = 30_000;

type Opened = {
  readonly version: string;
  readonly thread: GraphThread;
  /** When it ended by itself; null: it has not. */
  failedAt: number | null;
};

/** What a file is now; null: there is none. Another import gives it another time of writing. */
const versionOf = async (path: string): Promise<string | null> => {
  const found = await stat(path).catch(() => null);
  return found === null ? null : `${found.mtimeMs} ${found.size}`;
};

/**
 * Graphs are opened when they are first asked for, and again after they were imported anew, so that
 * nobody has to restart a server. An operation's own graph goes before that of all.
 */
export const openRoadGraphs = (
  dataDir: string,
  {
    openThread,
    log,
    now,
  }: { readonly openThread: OpenThread; readonly log: Log; readonly now: () => number },
): RoadGraphs => {
  const opened = new Map<string, Opened>();

  const closeAt = async (path: string): Promise<void> => {
    const old = opened.get(path);
    opened.delete(path);
    await old?.thread.close();
  };
  const hasRested = ({ failedAt }: Opened): boolean =>
    failedAt !== null && now() - failedAt >= REST_MS;
  const threadFor = async ({ path, version }: GraphFile): Promise<GraphThread> => {
    const known = opened.get(path);
    if (known?.version === version && !hasRested(known)) {
      // The one asked last is the last to be closed.
      opened.delete(path);
      opened.set(path, known);
      return known.thread;
    }
    const thread = openThread(path, (error) => {
      log({ level: 'error', event: 'roadsFailed', path, error: describeError(error) });
      next.failedAt = now();
    });
    const next: Opened = { version, thread, failedAt: null };
    const before = closeAt(path);
    opened.set(path, next);
    const tooMany = [...opened.keys()].slice(0, Math.max(0, opened.size - MOST_THREADS));
    await Promise.all([before, ...tooMany.map(closeAt)]);
    return thread;
  };

  const fileOf = async (operation: OperationCode): Promise<GraphFile | null> => {
    for (const path of [graphPath(dataDir, operation), graphPath(dataDir, null)]) {
      const version = await versionOf(path);
      if (version !== null) {
        return { path, version };
      }
    }
    return null;
  };

  return {
    times: {
      isThere: async (operation) => (await fileOf(operation)) !== null,
      ask: async (operation, ask) => {
        const file = await fileOf(operation);
        return file === null
          ? { kind: 'none', why: 'noRoads' }
          : (await threadFor(file)).ask(ask, DEADLINE_MS);
      },
      cutAt: async (operation, places) => {
        const file = await fileOf(operation);
        return file === null
          ? cutsNotKnown(places, 'noRoads')
          : (await threadFor(file)).cutAt(places, DEADLINE_MS);
      },
    },
    close: async () => {
      await Promise.all([...opened.keys()].map(closeAt));
    },
  };
};
