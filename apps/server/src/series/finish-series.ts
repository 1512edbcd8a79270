import { open, rename, rm } from 'node:fs/promises';
import { csvCell } from '@waystation/domain';
import { makeContents } from './make-contents';
import { joinPdfs } from './pdf/join-pdfs';
import type { SeriesFolder } from './series-folder';
import { inOrder, type SeriesSheets, titleOf } from './series-sheets';
import type { OpenSheetThread } from './sheet-thread';
import { writeZip } from './zip/write-zip';

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
  'coverage',
  'dataHash',
  'problem',
] as const;

/** What each sheet is, in order; those that could not be made have no page and say why. */
const rowsOf = ({ plan, made, failed }: SeriesSheets, pagesBefore: number) => {
  const pages = inOrder(made).map(([index]) => index);
  return plan.items.map(({ key, area, day }, index) => {
    const sheet = made.get(index);
    return {
      page: sheet === undefined ? null : pagesBefore + pages.indexOf(index) + 1,
      key,
      area: area?.pcode ?? null,
      name: area?.names.en ?? Object.values(area?.names ?? {})[0] ?? null,
      day: day ?? sheet?.asOf ?? null,
      language: sheet?.language ?? null,
      title: sheet?.title ?? null,
      file: sheet === undefined ? null : `${sheet.fileName}.pdf`,
      scale: sheet?.scale ?? null,
      coverage: sheet?.coverage ?? null,
      dataHash: sheet?.dataHash ?? null,
      problem: failed.find((one) => one.key === key)?.reason ?? null,
    };
  });
};

/** The name of the whole after the same convention as a sheet's; of rounds the newest says the day. */
export const seriesFileName = (made: SeriesSheets['made']): string | null => {
  const last = inOrder(made).at(-1)?.[1];
  return last === undefined ? null : last.fileName.replace(`_${last.key}_`, '_atlas_');
};

/**
 * Makes the file of a series from its finished sheets, one after another, and the list of them. One file
 * of several sheets begins with their contents.
 */
export const finishSeries = async (
  { folder, openThread }: { readonly folder: SeriesFolder; readonly openThread: OpenSheetThread },
  sheets: SeriesSheets,
): Promise<void> => {
  const { plan, made } = sheets;
  const { asked, createdAt } = plan;
  const contents = await makeContents(openThread, sheets);
  const rows = rowsOf(sheets, contents?.pages ?? 0);
  const index = `${JSON.stringify({ asked, createdAt, hash: plan.hash, sheets: rows }, null, 2)}\n`;
  const path = folder.filePath(asked.file);
  const out = await open(`${path}.part`, 'w');
  const sink = async (bytes: Uint8Array): Promise<void> => {
    await out.writeFile(bytes);
  };
  try {
    if (asked.file === 'pdf') {
      const parts = async function* () {
        if (contents !== null) {
          yield contents;
        }
        for (const [at, { title }] of inOrder(made)) {
          yield { title, bytes: await folder.readSheet(at) };
        }
      };
      await joinPdfs(parts(), { title: titleOf(made), language: asked.language, createdAt }, sink);
    } else {
      const files = async function* () {
        for (const [at, { fileName }] of inOrder(made)) {
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
