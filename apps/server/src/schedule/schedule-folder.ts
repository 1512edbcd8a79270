import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { nullIfMissing, readParsed, writeWhole } from '../series/whole-files';
import { Schedule } from './schedule';

/** Results that are kept of each schedule; the list of runs goes as far. */
export const MOST_RUNS_KEPT = 20;

const ID = /^[0-9a-f]{16}$/;

/** What is filed has a name of our own making: nothing else of the folder is given out. */
const FILED = /^[\w.-]+\.(?:pdf|zip|json)$/;

/** Where schedules and their results lie: a folder each, beside the series. */
export const scheduleFolder = (root: string) => {
  const all = join(root, 'schedules');
  const fileOf = (id: string): string => join(all, id, 'schedule.json');
  const read = (id: string): Promise<Schedule | null> =>
    ID.test(id) ? readParsed(fileOf(id), Schedule) : Promise.resolve(null);
  return {
    read,
    list: async (): Promise<readonly Schedule[]> => {
      const ids = (await readdir(all).catch(nullIfMissing)) ?? [];
      const found = await Promise.all(ids.map(read));
      return found
        .flatMap((schedule) => schedule ?? [])
        .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
    },
    write: async (schedule: Schedule): Promise<void> => {
      await mkdir(join(all, schedule.id), { recursive: true });
      await writeWhole(fileOf(schedule.id), JSON.stringify(schedule));
    },
    remove: (id: string): Promise<void> => rm(join(all, id), { recursive: true, force: true }),
    /**
     * Files a result: copied beside and moved, so that it is whole or not there. What finds no room is taken
     * away again, for it would take the room that is left.
     */
    keep: async (id: string, from: string, name: string): Promise<void> => {
      const part = join(all, id, `${name}.part`);
      try {
        await copyFile(from, part);
        await rename(part, join(all, id, name));
      } catch (error) {
        await rm(part, { force: true });
        throw error;
      }
    },
    forget: (id: string, name: string): Promise<void> => rm(join(all, id, name), { force: true }),
    pathOf: (id: string, name: string): string | null =>
      ID.test(id) && FILED.test(name) && name !== 'schedule.json' ? join(all, id, name) : null,
  };
};
/** Where schedules and their results lie. */
export type ScheduleFolder = ReturnType<typeof scheduleFolder>;
