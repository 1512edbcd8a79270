import { createHash } from 'node:crypto';
import type { Api } from '@waystation/api';
import type { ScheduleTime } from '@waystation/domain';
import { describeError } from '../log/describe-error';
import type { Log } from '../log/log';
import { DISK_FULL, isOutOfRoom, NO_ROOM } from '../series/out-of-room';
import type { SeriesAsked } from '../series/series-asked';
import type { SeriesBook } from '../series/series-book';
import { SeriesProblem } from '../series/series-problem';
import { newestRound } from './newest-round';
import { fileRun, forgetOldRuns, nextWeekly, withRun } from './run-schedule';
import type { Schedule } from './schedule';
import { scheduleFolder } from './schedule-folder';

/** What schedules work with. */
export type ScheduleParts = {
  readonly api: Api;
  readonly series: SeriesBook;
  /** The folder of all series. */
  readonly root: string;
  readonly log: Log;
  readonly now: () => Date;
};

/** The series of a server that are made again and again. All of it is on the disk and outlives a restart. */
export type ScheduleBook = {
  /** Adds a schedule, due at once; the same asked again is the same. Throws {@link SeriesProblem}. */
  readonly add: (asked: SeriesAsked, when: ScheduleTime) => Promise<Schedule>;
  readonly list: () => Promise<readonly Schedule[]>;
  readonly read: (id: string) => Promise<Schedule | null>;
  /** Removes a schedule with what it filed. */
  readonly remove: (id: string) => Promise<void>;
  /** Where a filed result lies; null: nothing of this name can. */
  readonly pathOf: (id: string, name: string) => string | null;
  /** Begins what is due and files what has ended; one at a time. */
  readonly tick: () => Promise<void>;
};

const ID_DIGITS = 16;

const idOf = (asked: SeriesAsked, when: ScheduleTime): string =>
  createHash('sha256')
    .update(JSON.stringify([when, asked]))
    .digest('hex')
    .slice(0, ID_DIGITS);

/** Why a run could not be, for people. */
const reasonOf = (error: unknown): string => {
  if (error instanceof SeriesProblem) {
    return error.message;
  }
  return isOutOfRoom(error) ? NO_ROOM : 'Something went wrong. The log has it.';
};

/** Whether a result found no room, in its making or in its filing. */
const foundNoRoom = (error: unknown): boolean =>
  isOutOfRoom(error) || (error instanceof SeriesProblem && error.code === DISK_FULL);

/** A schedule that tells of trouble; null: its last run did, so whoever looks sees since when. */
const withTrouble = (schedule: Schedule, error: unknown, at: string): Schedule | null => {
  const detail = reasonOf(error);
  if (schedule.runs[0]?.detail === detail) {
    return null;
  }
  const run = { at, outcome: 'failed', detail, file: null, sheets: 0 } as const;
  // What only found no room is not given up: each turn tries it again.
  const running = foundNoRoom(error) ? schedule.running : null;
  return { ...withRun(schedule, run), running };
};

/** Does one work after the other, however each ends. */
const oneAtATime = () => {
  let turn: Promise<unknown> = Promise.resolve();
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };
};

/** Opens the schedules that are kept in a folder. */
export const openScheduleBook = (parts: ScheduleParts): ScheduleBook => {
  const { api, series, root, log, now } = parts;
  const folder = scheduleFolder(root);
  const alone = oneAtATime();

  const end = async (schedule: Schedule, ended: Schedule): Promise<void> => {
    await folder.write(ended);
    await forgetOldRuns(schedule, ended, folder);
  };

  const fileEnded = async (schedule: Schedule, running: string): Promise<void> => {
    const status = await series.status(running);
    if (status !== null && ['waiting', 'running'].includes(status.state)) {
      return;
    }
    if (status?.problem?.code === DISK_FULL) {
      // The sheets that are finished are kept.
      await series.start(schedule.asked);
      throw new SeriesProblem(DISK_FULL, status.problem.detail);
    }
    const at = now().toISOString();
    const detail = 'The series is not kept any longer.';
    const run =
      status === null
        ? ({ at, outcome: 'failed', detail, file: null, sheets: 0 } as const)
        : await fileRun(schedule, status, { folder, series, at });
    if (run.outcome !== 'filed') {
      log({ level: 'error', event: 'scheduleFailed', error: run.detail ?? '' });
    }
    await end(schedule, withRun(schedule, run));
  };

  const beginDue = async (schedule: Schedule): Promise<void> => {
    const { asked, when, nextAt } = schedule;
    const round = when === 'round' ? await newestRound(api, asked, now()) : null;
    const isDue =
      when === 'round'
        ? round !== null && round !== schedule.round
        : nextAt !== null && nextAt <= now().toISOString();
    if (!isDue) {
      return;
    }
    const status = await series.start(asked);
    // Too many wait already: the next turn tries again.
    if (status !== null) {
      const next = nextAt === null ? null : nextWeekly(nextAt, now());
      await folder.write({ ...schedule, running: status.id, round, nextAt: next });
    }
  };

  const tellTrouble = async (schedule: Schedule, error: unknown): Promise<void> => {
    log({ level: 'error', event: 'scheduleFailed', error: describeError(error) });
    const told = withTrouble(schedule, error, now().toISOString());
    if (told !== null) {
      await end(schedule, told);
    }
  };

  const turnOf = async (schedule: Schedule): Promise<void> => {
    try {
      await (schedule.running === null
        ? beginDue(schedule)
        : fileEnded(schedule, schedule.running));
    } catch (error) {
      // Where there is no room for a line of the list either, the log has it, and others have their turn.
      await tellTrouble(schedule, error).catch((also: unknown) =>
        log({ level: 'error', event: 'scheduleFailed', error: describeError(also) }),
      );
    }
  };

  return {
    add: (asked, when) =>
      alone(async () => {
        const id = idOf(asked, when);
        const known = await folder.read(id);
        if (known !== null) {
          return known;
        }
        if (when === 'round') {
          await newestRound(api, asked, now());
        }
        const createdAt = now().toISOString();
        const nextAt = when === 'weekly' ? createdAt : null;
        const schedule = {
          id,
          when,
          asked,
          createdAt,
          running: null,
          nextAt,
          round: null,
          runs: [],
        };
        await folder.write(schedule);
        return schedule;
      }),
    list: folder.list,
    read: folder.read,
    remove: (id) => alone(() => folder.remove(id)),
    pathOf: folder.pathOf,
    tick: () =>
      alone(async () => {
        for (const schedule of await folder.list()) {
          await turnOf(schedule);
        }
      }),
  };
};
