import type { SeriesStatus } from '@waystation/domain';
import { describeError } from '../log/describe-error';
import type { SheetMakers } from './make-sheets';
import { DISK_FULL, isOutOfRoom, NO_ROOM } from './out-of-room';
import { runSeries } from './run-series';
import type { SeriesAsked } from './series-asked';
import { seriesFolder, seriesId } from './series-folder';
import { SeriesProblem } from './series-problem';

/** What a book of series works with. */
export type BookParts = SheetMakers & {
  /** Where series are kept, one folder each. */
  readonly root: string;
  readonly buildId: string;
  readonly now: () => Date;
};

/** A series that waits or is being made. */
export type SeriesEntry = {
  status: SeriesStatus;
  readonly controller: AbortController;
  isCancelled: boolean;
};

/** Runs a series and tells how it ended. */
export const endOf = async (
  parts: BookParts,
  entry: SeriesEntry,
  asked: SeriesAsked,
): Promise<Partial<SeriesStatus>> => {
  const { root, log } = parts;
  const { controller } = entry;
  const tell = (told: Partial<SeriesStatus>): void => {
    entry.status = { ...entry.status, ...told };
  };
  if (controller.signal.aborted) {
    return { state: 'cancelled' };
  }
  tell({ state: 'running' });
  try {
    const folder = seriesFolder(root, entry.status.id);
    await runSeries({ ...parts, asked, folder, signal: controller.signal, tell }, entry.status);
    return { state: controller.signal.aborted ? 'cancelled' : 'done', secondsLeft: null };
  } catch (error) {
    if (error instanceof SeriesProblem) {
      return { state: 'failed', problem: { code: error.code, detail: error.message } };
    }
    log({ level: 'error', event: 'seriesFailed', error: describeError(error) });
    if (isOutOfRoom(error)) {
      return { state: 'failed', problem: { code: DISK_FULL, detail: NO_ROOM } };
    }
    const detail = 'Something went wrong. The log has it.';
    return { state: 'failed', problem: { code: 'internal', detail } };
  }
};

/** A series before it is begun. */
export const newEntry = (asked: SeriesAsked, now: Date): SeriesEntry => ({
  status: {
    id: seriesId(asked),
    operation: asked.operation,
    file: asked.file,
    createdAt: now.toISOString(),
    state: 'waiting',
    total: null,
    done: 0,
    failed: [],
    secondsLeft: null,
    fileName: null,
    problem: null,
  },
  controller: new AbortController(),
  isCancelled: false,
});

/** Notes a series on the disk before it is begun, so that one that waits outlives the server, too. */
export const note = async (root: string, entry: SeriesEntry, asked: SeriesAsked): Promise<void> => {
  const folder = seriesFolder(root, entry.status.id);
  const before = await folder.read();
  if (before !== null) {
    // What failed and how the file is called, too: by these it is known whether all of it is there already.
    const { total, done, createdAt, failed, fileName } = before.status;
    entry.status = { ...entry.status, total, done, createdAt, failed, fileName };
  }
  await folder.write({ asked, hash: before?.hash ?? null, status: entry.status });
};
