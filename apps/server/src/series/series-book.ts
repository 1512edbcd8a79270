import type { SeriesStatus } from '@waystation/domain';
import { createWaitingLine } from '../imports/waiting-line';
import { describeError } from '../log/describe-error';
import type { SeriesAsked } from './series-asked';
import { type BookParts, endOf, newEntry, note, type SeriesEntry } from './series-entry';
import { forgetOldSeries, keptSeries, seriesFolder, seriesId } from './series-folder';

/** Series that may stand behind the one that is being made; more are told to come back. */
const MOST_WAITING = 4;

/** The series of a server: one is made at a time, the others wait or are done. */
export type SeriesBook = {
  /** Begins a series, or goes on with it where it is; null: too many wait. */
  readonly start: (asked: SeriesAsked) => Promise<SeriesStatus | null>;
  /** Null: there is none of this id. */
  readonly status: (id: string) => Promise<SeriesStatus | null>;
  /** Stops it after the sheets that are being made; those that are finished stay. */
  readonly cancel: (id: string) => Promise<SeriesStatus | null>;
  /** Goes on with what the server's end interrupted. */
  readonly resume: () => Promise<void>;
  /** Stops what is being made, to go on with it after the next start. */
  readonly stop: () => Promise<void>;
  /** Where a finished series lies. */
  readonly pathsOf: (status: SeriesStatus) => { readonly file: string; readonly index: string };
};

const isUnderWay = ({ status }: SeriesEntry): boolean =>
  status.state === 'waiting' || status.state === 'running';

/** Opens the series that are kept in a folder. */
export const openSeriesBook = (parts: BookParts): SeriesBook => {
  const { root, log, now } = parts;
  const line = createWaitingLine(MOST_WAITING);
  const entries = new Map<string, SeriesEntry>();
  let isStopping = false;

  const statusOf = async (id: string): Promise<SeriesStatus | null> =>
    entries.get(id)?.status ?? (await seriesFolder(root, id).read())?.status ?? null;

  const forget = (entry: SeriesEntry): void => {
    if (entries.get(entry.status.id) === entry) {
      entries.delete(entry.status.id);
    }
  };

  const work = async (entry: SeriesEntry, asked: SeriesAsked): Promise<void> => {
    const { id } = entry.status;
    const end = await endOf(parts, entry, asked);
    const isInterrupted = isStopping && !entry.isCancelled && end.state === 'cancelled';
    entry.status = { ...entry.status, ...(isInterrupted ? { state: 'waiting' } : end) };
    const folder = seriesFolder(root, id);
    // An end that cannot be written, for the disk is full, is known until the next start all the same.
    const hash = (await folder.read())?.hash ?? null;
    await folder.write({ asked, hash, status: entry.status });
    forget(entry);
    await forgetOldSeries(root);
  };

  const start: SeriesBook['start'] = async (asked) => {
    const id = seriesId(asked);
    const going = entries.get(id);
    if (going !== undefined && !going.isCancelled && isUnderWay(going)) {
      return going.status;
    }
    const entry = newEntry(asked, now());
    const done = line.enter(async () => {
      await noted;
      await work(entry, asked);
    });
    if (done === null) {
      return null;
    }
    entries.set(id, entry);
    const noted = note(root, entry, asked);
    done.catch((error: unknown) => {
      if (isUnderWay(entry)) {
        forget(entry);
      }
      log({ level: 'error', event: 'seriesFailed', error: describeError(error) });
    });
    await noted;
    return entry.status;
  };

  return {
    start,
    status: statusOf,
    cancel: async (id) => {
      const entry = entries.get(id);
      if (entry !== undefined) {
        entry.isCancelled = true;
        entry.controller.abort();
      }
      return statusOf(id);
    },
    resume: async () => {
      for (const { asked, status } of (await keptSeries(root)).toReversed()) {
        if (status.state === 'waiting' || status.state === 'running') {
          await start(asked);
        }
      }
    },
    stop: async () => {
      isStopping = true;
      for (const { controller } of entries.values()) {
        controller.abort();
      }
      await line.idle();
    },
    pathsOf: ({ id, file }) => {
      const folder = seriesFolder(root, id);
      return { file: folder.filePath(file), index: folder.indexPath };
    },
  };
};
