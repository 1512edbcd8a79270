import { decodeText } from '#bytes/decode-text';
import type { DocumentFormat, ReadContext } from '#formats/format';
import { gridFromJson } from '#json/grid-from-json';
import { parseJson } from '#json/parse-json';
import { DOCUMENT_FORMATS } from '#registry';
import type { ReadResult } from '#result/read-result';
import { readTable, recognise } from './read-table';
import { formatsToTry, unknownFormat } from './unknown-format';

const recogniseDocument = (document: unknown, context: ReadContext): DocumentFormat | undefined =>
  formatsToTry(DOCUMENT_FORMATS, context.options.format)
    .map((format) => ({ format, confidence: format.detect(document) }))
    .filter(({ confidence }) => confidence > 0)
    .toSorted((a, b) => b.confidence - a.confidence)[0]?.format;

/** Reads a JSON file: a document of its own kind such as boundaries, or a list of records. */
export const readJson = (bytes: Uint8Array, context: ReadContext): ReadResult => {
  const document = parseJson(decodeText(bytes).text);
  const format = recogniseDocument(document, context);
  if (format !== undefined) {
    const { dataset, rowsRead } = format.read(document, context);
    return { kind: 'read', format: format.id, dataset, ...context.log.report(rowsRead) };
  }
  const grid = gridFromJson(document);
  if (grid === null) {
    throw unknownFormat();
  }
  return readTable(recognise([grid], context), context, []);
};
