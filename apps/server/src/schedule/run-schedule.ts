import type { ScheduleRun, SeriesStatus } from '@waystation/domain';
import type { SeriesBook } from '../series/series-book';
import type { Schedule } from './schedule';
import { MOST_RUNS_KEPT, type ScheduleFolder } from './schedule-folder';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** The next run of a weekly schedule after a moment, in steps of a week from its last due one. */
export const nextWeekly = (due: string, now: Date): string => {
  const late = Math.max(0, now.getTime() - new Date(due).getTime());
  const weeks = Math.floor(late / WEEK_MS) + 1;
  return new Date(new Date(due).getTime() + weeks * WEEK_MS).toISOString();
};

/** A schedule with one more run that has ended, as many as are kept. */
export const withRun = (schedule: Schedule, run: ScheduleRun): Schedule => ({
  ...schedule,
  running: null,
  runs: [run, ...schedule.runs].slice(0, MOST_RUNS_KEPT),
});

/** 20250301-0900, so that names stand in the order of their runs. */
const stampOf = (at: string): string => at.slice(0, 16).replaceAll(/[-:]/g, '').replace('T', '-');

const failedText = (status: SeriesStatus): string | null => {
  const [first] = status.failed;
  return first === undefined
    ? null
    : `${status.failed.length} sheets could not be made; ${first.key}: ${first.reason}`;
};

/** Why a series that has ended has no file. */
const whyNone = ({ state, problem }: SeriesStatus): string =>
  state === 'cancelled'
    ? 'The series was stopped before it was finished.'
    : (problem?.detail ?? 'The series could not be made.');

type Filing = {
  readonly folder: ScheduleFolder;
  readonly series: SeriesBook;
  readonly at: string;
};

/** Files what a series came to: file and list into the folder of its schedule, both or neither. */
export const fileRun = async (
  { id }: Schedule,
  status: SeriesStatus,
  { folder, series, at }: Filing,
): Promise<ScheduleRun> => {
  if (status.state !== 'done' || status.fileName === null) {
    return { at, outcome: 'failed', detail: whyNone(status), file: null, sheets: 0 };
  }
  const { file, index } = series.pathsOf(status);
  const name = `${stampOf(at)}_${status.fileName}`;
  try {
    await folder.keep(id, index, `${name}.json`);
    await folder.keep(id, file, `${name}.${status.file}`);
  } catch (error) {
    // A list without its file is nothing, and the next try has another name.
    await folder.forget(id, `${name}.json`);
    throw error;
  }
  const detail = failedText(status);
  return {
    at,
    outcome: detail === null ? 'filed' : 'inPart',
    detail,
    file: `${name}.${status.file}`,
    sheets: status.done,
  };
};

/** Removes results that no run of the list names any longer. */
export const forgetOldRuns = async (
  before: Schedule,
  after: Schedule,
  folder: ScheduleFolder,
): Promise<void> => {
  const kept = new Set(after.runs.map(({ file }) => file));
  for (const { file } of before.runs) {
    if (file !== null && !kept.has(file)) {
      await folder.forget(before.id, file);
      await folder.forget(before.id, file.replace(/\.(?:pdf|zip)$/, '.json'));
    }
  }
};
