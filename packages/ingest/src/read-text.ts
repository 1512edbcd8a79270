import { decodeText } from '#bytes/decode-text';
import type { ReadContext } from '#formats/format';
import type { ReadResult } from '#result/read-result';
import { gridFromText } from '#table/grid-from-text';
import { sniffDelimiter } from '#table/sniff-delimiter';
import { readTable, recognise } from './read-table';

/** Reads a delimited text file. */
export const readText = (bytes: Uint8Array, context: ReadContext): ReadResult => {
  const { text, encoding } = decodeText(bytes);
  context.sight.text(encoding, sniffDelimiter(text));
  if (encoding !== 'UTF-8') {
    context.log.note(
      'encoding',
      `The text is not UTF-8 and was read as ${encoding}. If letters look wrong, save the file as UTF-8.`,
    );
  }
  return readTable(recognise([gridFromText(text)], context), context, []);
};
