import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SeriesStatus } from '@waystation/domain';
import { z } from 'zod';
import { SeriesAsked } from './series-asked';
import { nullIfMissing, readParsed, writeWhole } from './whole-files';

/** What is kept of a series beside its sheets. */
export const SeriesRecord = z
  .object({
    asked: SeriesAsked,
    /** What its sheets were made from; null: none was made yet. */
    hash: z.string().nullable(),
    status: SeriesStatus,
  })
  .readonly();
/** A value that the schema {@link SeriesRecord} accepts. */
export type SeriesRecord = z.infer<typeof SeriesRecord>;

/** What is known of a finished sheet. */
export const SheetRecord = z
  .object({
    key: z.string(),
    title: z.string(),
    /** The title with the country in place of its own area: that of the whole series. */
    whole: z.string(),
    fileName: z.string(),
    asOf: z.string().nullable(),
    language: z.string(),
    scale: z.number(),
    /** How much of it was assessed, in a few words; null: nobody says. */
    coverage: z.string().nullable(),
    dataHash: z.string(),
  })
  .readonly();
/** A value that the schema {@link SheetRecord} accepts. */
export type SheetRecord = z.infer<typeof SheetRecord>;

/** Finished series that are kept; each can be made anew. */
const MOST_KEPT = 20;

const ID_DIGITS = 16;

/** The id of a series: of what it is asked for by, so that who asks again finds it. */
export const seriesId = (asked: SeriesAsked): string =>
  createHash('sha256').update(JSON.stringify(asked)).digest('hex').slice(0, ID_DIGITS);

/** Where one series lies in the data folder. */
export type SeriesFolder = ReturnType<typeof seriesFolder>;

/** The files of one series in the folder of all. */
export const seriesFolder = (root: string, id: string) => {
  const own = join(root, id);
  const sheets = join(own, 'sheets');
  const pdfAt = (index: number): string => join(sheets, `${index}.pdf`);
  const recordAt = (index: number): string => join(sheets, `${index}.json`);
  return {
    /** Where the finished file lies. */
    filePath: (file: SeriesAsked['file']): string => join(own, `atlas.${file}`),
    indexPath: join(own, 'index.json'),
    read: () => readParsed(join(own, 'series.json'), SeriesRecord),
    write: async (record: SeriesRecord): Promise<void> => {
      await mkdir(sheets, { recursive: true });
      await writeWhole(join(own, 'series.json'), JSON.stringify(record));
    },
    hasFile: async (file: SeriesAsked['file']): Promise<boolean> =>
      (await stat(join(own, `atlas.${file}`)).catch(nullIfMissing)) !== null,
    /** The finished sheets, by their place in the series. */
    sheets: async (total: number): Promise<ReadonlyMap<number, SheetRecord>> => {
      const found = await Promise.all(
        Array.from({ length: total }, async (_, index) => ({
          index,
          record: await readParsed(recordAt(index), SheetRecord),
        })),
      );
      return new Map(
        found.flatMap(({ index, record }) => (record === null ? [] : [[index, record] as const])),
      );
    },
    readSheet: (index: number) => readFile(pdfAt(index)),
    /** The record comes last: a sheet that has one is whole. */
    writeSheet: async (index: number, bytes: Uint8Array, record: SheetRecord): Promise<void> => {
      await writeWhole(pdfAt(index), bytes);
      await writeWhole(recordAt(index), JSON.stringify(record));
    },
    writeIndex: (text: string) => writeWhole(join(own, 'index.json'), text),
    /** Forgets all sheets and the file that was made of them. */
    clear: async (): Promise<void> => {
      await rm(own, { recursive: true, force: true });
      await mkdir(sheets, { recursive: true });
    },
    /** Forgets the file alone: the sheets stay. */
    clearFile: (file: SeriesAsked['file']) => rm(join(own, `atlas.${file}`), { force: true }),
    clearSheets: () => rm(sheets, { recursive: true, force: true }),
  };
};

/** The series that are kept, newest first. */
export const keptSeries = async (root: string): Promise<readonly SeriesRecord[]> => {
  const ids = (await readdir(root).catch(nullIfMissing)) ?? [];
  const records = await Promise.all(ids.map((id) => seriesFolder(root, id).read()));
  return records
    .flatMap((record) => record ?? [])
    .toSorted((a, b) => b.status.createdAt.localeCompare(a.status.createdAt));
};

/** Removes the oldest series that nobody waits for. */
export const forgetOldSeries = async (root: string): Promise<void> => {
  const ended = (await keptSeries(root)).filter(
    ({ status }) => !['waiting', 'running'].includes(status.state),
  );
  for (const { status } of ended.slice(MOST_KEPT)) {
    await rm(join(root, status.id), { recursive: true, force: true });
  }
};
