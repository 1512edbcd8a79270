import type { Api } from '@waystation/api';
import type { Basemap } from '@waystation/basemap';
import type { FailedSheet } from '@waystation/domain';
import { describeError } from '../log/describe-error';
import type { Log } from '../log/log';
import type { LogoShelf } from '../logos/logo-shelf';
import { problemOf } from '../snapshot/refusal-text';
import type { SnapshotMade } from '../snapshot/snapshot-job';
import { groundsOf } from '../snapshot/snapshot-route';
import { isOutOfRoom } from './out-of-room';
import { type DayRead, readDay, type SeriesPlan, sheetJob } from './plan-series';
import type { SeriesFolder, SheetRecord } from './series-folder';
import type { OpenSheetThread, SheetThread } from './sheet-thread';

/** What sheets are made with. */
export type SheetMakers = {
  readonly api: Api;
  readonly basemap: Basemap;
  readonly openThread: OpenSheetThread;
  /** Null: this server keeps no logos. */
  readonly logos: Pick<LogoShelf, 'list'> | null;
  readonly log: Log;
};

/** What becomes known while sheets are made. */
export type SheetsTold = {
  readonly made: (index: number, record: SheetRecord) => void;
  readonly failed: (sheet: FailedSheet) => void;
};

/** The cores of a small server; readers' requests come before them. */
const THREADS = 2;

/** After OCHA's convention, with what tells the sheets of a series apart behind the short name. */
const withKey = (fileName: string, key: string): string =>
  fileName.replace(/_([^_]+_[^_]+)$/, `_${key}_$1`);

const recordOf = (
  { facts }: Extract<SnapshotMade, { kind: 'made' }>,
  key: string,
  place: string | undefined,
): SheetRecord => ({
  key,
  title: facts.content.title,
  whole:
    place === undefined
      ? facts.content.title
      : facts.content.title.replaceAll(place, facts.content.country),
  fileName: withKey(facts.fileName, key),
  asOf: facts.asOf,
  language: facts.language,
  scale: facts.scale,
  coverage: facts.coverage,
  dataHash: facts.dataHash,
});

type Making = SheetMakers & {
  readonly plan: SeriesPlan;
  readonly folder: SeriesFolder;
  readonly told: SheetsTold;
  readonly signal: AbortSignal;
};

const makeOne = async (
  { plan, folder, basemap, told, log }: Making,
  thread: SheetThread,
  { day, index }: { readonly day: DayRead; readonly index: number },
): Promise<void> => {
  const job = await sheetJob(plan, day, index);
  const key = plan.items[index]?.key ?? '';
  if (job === null) {
    return;
  }
  try {
    const made = await thread.make({ ...job, ...groundsOf(job, basemap) });
    if (made.kind === 'made') {
      const record = recordOf(made, key, job.choice.place);
      await folder.writeSheet(index, made.bytes, record);
      told.made(index, record);
    } else {
      const { code, detail } = await problemOf(made, job.language);
      told.failed({ key, code, reason: detail });
    }
  } catch (error) {
    // No other sheet would find room either.
    if (isOutOfRoom(error)) {
      throw error;
    }
    log({ level: 'error', event: 'sheetFailed', error: describeError(error) });
    told.failed({ key, code: 'internal', reason: 'Something went wrong. The log has it.' });
  }
};

const makeDay = async (making: Making, day: DayRead, indexes: readonly number[]): Promise<void> => {
  const left = [...indexes];
  const work = async (thread: SheetThread): Promise<void> => {
    for (let index = left.shift(); index !== undefined; index = left.shift()) {
      if (making.signal.aborted) {
        return;
      }
      await makeOne(making, thread, { day, index });
    }
  };
  const threads = Array.from({ length: Math.min(THREADS, left.length) }, making.openThread);
  try {
    await Promise.all(threads.map(work));
  } finally {
    await Promise.all(threads.map((thread) => thread.close()));
  }
};

/**
 * Makes the sheets of a series that are not there yet, those of one day after those of another. False:
 * the operation is no longer what the series was planned from, and nothing more was made.
 */
export const makeSheets = async (making: Making, missing: readonly number[]): Promise<boolean> => {
  const { plan, api, signal } = making;
  for (const [day, hash] of plan.hashes) {
    const indexes = missing.filter((index) => plan.items[index]?.day === day);
    const item = plan.items.find((one) => one.day === day) ?? null;
    if (indexes.length > 0 && !signal.aborted) {
      const read = await readDay(api, plan.asked, { item, now: plan.createdAt });
      if (read.hash !== hash) {
        return false;
      }
      await makeDay(making, read, indexes);
    }
  }
  return true;
};
