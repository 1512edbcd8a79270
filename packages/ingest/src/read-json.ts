import { decodeText } from '#bytes/decode-text';
import type { ReadContext } from '#formats/format';
import { gridFromJson } from '#json/grid-from-json';
import { parseJson } from '#json/parse-json';
import type { ReadResult } from '#result/read-result';
import { chooseDocument } from './choose-document';
import { readTable, recognise } from './read-table';
import { unknownFormat } from './unknown-format';

/** Reads a JSON file: a document of its own kind such as boundaries, or a list of records. */
export const readJson = (bytes: Uint8Array, context: ReadContext): ReadResult =>
  readDocument(parseJson(decodeText(bytes).text), context);

/** Reads a document that was parsed, or made of a map in another form. */
export const readDocument = (document: unknown, context: ReadContext): ReadResult => {
  const format = chooseDocument(document, context.options.format);
  if (format !== undefined) {
    context.sight.format(format, 'document');
    const { dataset, rowsRead } = format.read(document, context);
    return { kind: 'read', format: format.id, dataset, ...context.log.report(rowsRead) };
  }
  const grid = gridFromJson(document);
  if (grid === null) {
    throw unknownFormat();
  }
  return readTable(recognise([grid], context), context, []);
};
