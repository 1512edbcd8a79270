import { LIMITS } from '#bytes/limits';
import { sniffContainer } from '#bytes/sniff-container';
import type { ReadContext } from '#formats/format';
import { territoryOf } from '#geography/territory';
import { createReadLog } from '#result/read-log';
import type { FileToRead } from '#result/read-options';
import type { ReadResult } from '#result/read-result';
import { RefusedFile } from '#result/refused-file';
import { createSight, type Sight } from '#sight/sight';
import { dayAfter } from '#values/day-after';
import { readDocument, readJson } from './read-json';
import { documentOfArchive, documentOfGeoPackage, documentOfXml } from './read-map';
import { readText } from './read-text';
import { readWorkbook } from './read-workbook';
import { checkSize, refuseContainer } from './refuse-container';

const readBytes = async (bytes: Uint8Array, context: ReadContext): Promise<ReadResult> => {
  const container = sniffContainer(bytes);
  switch (container) {
    case 'text':
      checkSize(bytes, LIMITS.textBytes);
      return readText(bytes, context);
    case 'json':
      checkSize(bytes, LIMITS.textBytes);
      return readJson(bytes, context);
    case 'xml':
      checkSize(bytes, LIMITS.textBytes);
      return readDocument(await documentOfXml(bytes, context), context);
    case 'sqlite':
      checkSize(bytes, LIMITS.textBytes);
      return readDocument(await documentOfGeoPackage(bytes, context), context);
    case 'zip': {
      checkSize(bytes, LIMITS.textBytes);
      const document = await documentOfArchive(bytes, context);
      if (document !== null) {
        return readDocument(document, context);
      }
      checkSize(bytes, LIMITS.workbookBytes);
      return await readWorkbook(bytes, context);
    }
    case 'empty':
    case 'oldExcel':
    case 'pdf':
    case 'gzip':
    case 'html':
      throw refuseContainer(container);
    default:
      return container satisfies never;
  }
};

/**
 * Reads one file into rows of the domain with a report, recognising its format by content. A file
 * that cannot be used as a whole is refused with a reason and a remedy; nothing else is thrown for
 * bad input. Pure but for the clock where no moment is given: bytes in, data out; a deadline is the
 * caller's (run it in a worker thread).
 */
export const readFile = async (file: FileToRead): Promise<ReadResult> =>
  await readWithSight(file, createSight());

/** The same, remembering in `sight` what was recognised. */
export const readWithSight = async (
  { fileName, bytes, operation, options = {} }: FileToRead,
  sight: Sight,
): Promise<ReadResult> => {
  try {
    const lastDay = dayAfter(options.now ?? new Date());
    const log = createReadLog();
    sight.watch(log);
    const territory = territoryOf(options.outlines ?? []);
    return await readBytes(bytes, { fileName, operation, options, lastDay, territory, log, sight });
  } catch (error) {
    if (error instanceof RefusedFile) {
      return { kind: 'refused', format: null, rejects: [error.reject] };
    }
    throw error;
  }
};
