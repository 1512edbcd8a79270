import { LIMITS } from '#bytes/limits';
import type { Container } from '#bytes/sniff-container';
import { RefusedFile } from '#result/refused-file';

const REFUSALS = {
  empty: {
    code: 'emptyFile',
    reason: 'The file is empty.',
    remedy: 'Export it again from its source and check its size.',
  },
  oldExcel: {
    code: 'oldExcel',
    reason: 'This is a workbook in the old binary format (XLS) or a protected one.',
    remedy: 'Open it in a spreadsheet program and save it as XLSX without a password, or as CSV.',
  },
  pdf: {
    code: 'pdf',
    reason: 'This is a PDF document; tables in it cannot be read reliably.',
    remedy: 'Ask the source for the table as XLSX or CSV.',
  },
  gzip: {
    code: 'compressed',
    reason: 'The file is compressed (gzip).',
    remedy: 'Unpack it and import the file inside.',
  },
  html: {
    code: 'webPage',
    reason: 'This is a web page, not data: the download was probably answered by an error page.',
    remedy: 'Download the file again and open it once before importing.',
  },
} as const satisfies Partial<Record<Container, ConstructorParameters<typeof RefusedFile>[0]>>;

/** Refuses a kind of file that no reader takes. */
export const refuseContainer = (container: keyof typeof REFUSALS): RefusedFile =>
  new RefusedFile(REFUSALS[container]);

/** Throws RefusedFile for a file above a limit in bytes. */
export const checkSize = (bytes: Uint8Array, limit: number): void => {
  if (bytes.length > limit) {
    throw new RefusedFile({
      code: 'fileTooLarge',
      reason: `The file is larger than ${limit / 1024 / 1024} MB.`,
      remedy:
        limit === LIMITS.workbookBytes
          ? 'Remove pictures and sheets that are not needed, or save the needed sheet as CSV.'
          : 'Split the file, for example by year or by country, and import the parts.',
    });
  }
};
