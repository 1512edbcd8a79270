import type { FailedSheet, SeriesStatus } from '@waystation/domain';
import { finishSeries, seriesFileName } from './finish-series';
import { makeSheets, type SheetMakers } from './make-sheets';
import { planSeries, type SeriesPlan } from './plan-series';
import type { SeriesAsked } from './series-asked';
import type { SeriesFolder, SheetRecord } from './series-folder';
import { SeriesProblem } from './series-problem';

/** How often a series is begun anew because the operation changed meanwhile. */
const MOST_TURNS = 3;

/** What a series is run with. */
export type SeriesRun = SheetMakers & {
  readonly asked: SeriesAsked;
  readonly folder: SeriesFolder;
  readonly buildId: string;
  readonly now: () => Date;
  /** Aborted: no further sheet is begun; those that are finished stay. */
  readonly signal: AbortSignal;
  readonly tell: (status: Partial<SeriesStatus>) => void;
};

type Begun = {
  readonly plan: SeriesPlan;
  readonly made: Map<number, SheetRecord>;
  readonly isFinished: boolean;
};

/**
 * Goes on with what is there if it was made from the same; else all of it is forgotten, for a series
 * never mixes two states of an operation.
 */
const begin = async (
  { folder, tell }: SeriesRun,
  status: SeriesStatus,
  planned: SeriesPlan,
): Promise<Begun> => {
  const before = await folder.read();
  const isSame = before?.hash === planned.hash;
  const createdAt = isSame ? new Date(before.status.createdAt) : planned.createdAt;
  const plan = { ...planned, createdAt };
  const total = plan.items.length;
  if (!isSame) {
    await folder.clear();
  }
  const isWhole = isSame && before.status.failed.length === 0;
  const isFinished = isWhole && (await folder.hasFile(plan.asked.file));
  if (!isFinished) {
    // One with sheets missing would be taken for whole if this run is interrupted.
    await folder.clearFile(plan.asked.file);
  }
  const made = new Map(await folder.sheets(total));
  const told = isFinished
    ? { done: total, failed: [], fileName: before.status.fileName }
    : { done: made.size, failed: [], fileName: null };
  const started = { total, createdAt: createdAt.toISOString(), ...told };
  await folder.write({
    asked: plan.asked,
    hash: plan.hash,
    status: { ...status, ...started, state: 'running' },
  });
  tell(started);
  return { plan, made, isFinished };
};

const make = async (
  run: SeriesRun,
  { plan, made }: Begun,
): Promise<readonly FailedSheet[] | null> => {
  const { tell, now } = run;
  const total = plan.items.length;
  const missing = plan.items.flatMap((_, index) => (made.has(index) ? [] : [index]));
  const failed: FailedSheet[] = [];
  const startedAt = now().getTime();
  const said = (): void => {
    const left = total - made.size - failed.length;
    const each = (now().getTime() - startedAt) / 1000 / (missing.length - left);
    tell({
      done: made.size,
      failed: [...failed],
      secondsLeft: left === 0 ? null : Math.ceil(each * left),
    });
  };
  const told = {
    made: (index: number, record: SheetRecord): void => {
      made.set(index, record);
      said();
    },
    failed: (sheet: FailedSheet): void => {
      failed.push(sheet);
      said();
    },
  };
  return (await makeSheets({ ...run, plan, told }, missing)) ? failed : null;
};

/**
 * Makes a series: settles what it is, makes what is missing of it and, unless it was aborted, its file.
 * Throws {@link SeriesProblem} where there can be none.
 */
export const runSeries = async (run: SeriesRun, status: SeriesStatus): Promise<void> => {
  const { api, asked, buildId, logos, now, signal, tell } = run;
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const plan = await planSeries(api, asked, { now: now(), buildId, shelf: logos });
    const begun = await begin(run, status, plan);
    if (begun.isFinished) {
      return;
    }
    const failed = await make(run, begun);
    if (signal.aborted) {
      return;
    }
    if (failed !== null) {
      const [first] = failed;
      if (begun.made.size === 0 && first !== undefined) {
        throw new SeriesProblem(first.code, first.reason);
      }
      await finishSeries(run, { ...begun, failed });
      tell({ fileName: seriesFileName(begun.made) });
      return;
    }
  }
  throw new SeriesProblem(
    'operationChanging',
    'The operation was changed again and again while the series was made. Try again later.',
  );
};
