import { open, rename, rm } from 'node:fs/promises';
import { csvCell } from '@waystation/domain';
import { joinPdfs } from './pdf/join-pdfs';
import type { SeriesPlan } from './plan-series';
import type { SeriesFolder, SheetRecord } from './series-folder';
import type { FailedSheet } from './series-status';
import { writeZip } from './zip/write-zip';

/** All sheets of a series, made or not. */
export type SeriesSheets = {
  readonly plan: SeriesPlan;
  readonly made: ReadonlyMap<number, SheetRecord>;
  readonly failed: readonly FailedSheet[];
};

const COLUMNS = [
  'page',
  'key',
  'area',
  'name',
  'day',
  'language',
  'title',
  'file',
  'scale',
  'dataHash',
  'problem',
] as const;

/** What each sheet is, in order; those that could not be made have no page and say why. */
const rowsOf = ({ plan, made, failed }: SeriesSheets) => {
  const pages = [...made.keys()].toSorted((a, b) => a - b);
  return plan.items.map(({ key, area, day }, index) => {
    const sheet = made.get(index);
    return {
      page: sheet === undefined ? null : pages.indexOf(index) + 1,
      key,
      area: area?.pcode ?? null,
      name: area?.names.en ?? Object.values(area?.names ?? {})[0] ?? null,
      day: day ?? sheet?.asOf ?? null,
      language: sheet?.language ?? null,
      title: sheet?.title ?? null,
      file: sheet === undefined ? null : `${sheet.fileName}.pdf`,
      scale: sheet?.scale ?? null,
      dataHash: sheet?.dataHash ?? null,
      problem: failed.find((one) => one.key === key)?.reason ?? null,
    };
  });
};

/** The name of the whole after the same convention as a sheet's; of rounds the newest says the day. */
export const seriesFileName = (made: SeriesSheets['made']): string | null => {
  const last = [...made].toSorted(([a], [b]) => a - b).at(-1)?.[1];
  return last === undefined ? null : last.fileName.replace(`_${last.key}_`, '_atlas_');
};

/** Makes the file of a series from its finished sheets, one after another, and the list of them. */
export const finishSeries = async (folder: SeriesFolder, sheets: SeriesSheets): Promise<void> => {
  const { plan, made } = sheets;
  const { asked, createdAt } = plan;
  const inOrder = [...made].toSorted(([a], [b]) => a - b);
  const rows = rowsOf(sheets);
  const index = `${JSON.stringify({ asked, createdAt, hash: plan.hash, sheets: rows }, null, 2)}\n`;
  const path = folder.filePath(asked.file);
  const out = await open(`${path}.part`, 'w');
  const sink = async (bytes: Uint8Array): Promise<void> => {
    await out.writeFile(bytes);
  };
  try {
    if (asked.file === 'pdf') {
      const parts = async function* () {
        for (const [at, { title }] of inOrder) {
          yield { title, bytes: await folder.readSheet(at) };
        }
      };
      await joinPdfs(
        parts(),
        { title: inOrder.at(-1)?.[1].whole ?? '', language: asked.language, createdAt },
        sink,
      );
    } else {
      const files = async function* () {
        for (const [at, { fileName }] of inOrder) {
          yield { name: `${fileName}.pdf`, bytes: await folder.readSheet(at) };
        }
        yield { name: 'index.json', bytes: Buffer.from(index) };
        const lines = [COLUMNS, ...rows.map((row) => COLUMNS.map((name) => row[name]))];
        const csv = lines.map((cells) => cells.map(csvCell).join(',')).join('\r\n');
        yield { name: 'index.csv', bytes: Buffer.from(`${csv}\r\n`) };
      };
      await writeZip(files(), createdAt, sink);
    }
  } catch (error) {
    await rm(`${path}.part`, { force: true });
    throw error;
  } finally {
    await out.close();
  }
  await folder.writeIndex(index);
  await rename(`${path}.part`, path);
  await folder.clearSheets();
};
