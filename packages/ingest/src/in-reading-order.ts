import { decodeText } from '#bytes/decode-text';
import { LIMITS } from '#bytes/limits';
import { sniffContainer } from '#bytes/sniff-container';
import { gridFromJson } from '#json/grid-from-json';
import { parseJson } from '#json/parse-json';
import { RefusedFile } from '#result/refused-file';
import type { Grid } from '#table/grid';
import { gridFromText } from '#table/grid-from-text';
import { openWorkbook } from '#xlsx/open-workbook';
import { chooseDocument } from './choose-document';
import { chooseKnown } from './choose-known';
import { documentOfArchive, documentOfGeoPackage, documentOfXml } from './read-map';
import { checkSize } from './refuse-container';
import { DOCUMENT_FORMATS, TABLE_FORMATS } from './registry';
import { formatsToTry } from './unknown-format';

/** Formats of the registry in its order; among files of one format, the coarser level first. */
type Turn = { readonly format: number; readonly level: number };

const IDS = [...DOCUMENT_FORMATS, ...TABLE_FORMATS].map(({ id }) => id);

/** What is not recognised is read last, where it is refused and holds nothing up. */
const LAST: Turn = { format: IDS.length, level: 0 };

const turnOf = (id: string | undefined, level = 0): Turn =>
  id === undefined ? LAST : { format: IDS.indexOf(id), level };

const turnOfGrids = (grids: readonly Grid[], insisted: string | undefined): Turn =>
  turnOf(chooseKnown(grids, formatsToTry(TABLE_FORMATS, insisted))?.format.id);

const turnOfDocument = (document: unknown, insisted: string | undefined): Turn => {
  const format = chooseDocument(document, insisted);
  if (format !== undefined) {
    return turnOf(format.id, format.level(document));
  }
  const grid = gridFromJson(document);
  return grid === null ? LAST : turnOfGrids([grid], insisted);
};

const turnOfWorkbook = async (bytes: Uint8Array, insisted: string | undefined): Promise<Turn> => {
  const { sheets, peek } = await openWorkbook(bytes);
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  return turnOfGrids(await Promise.all(visible.map(peek)), insisted);
};

const turnOfFile = async (bytes: Uint8Array, insisted: string | undefined): Promise<Turn> => {
  const container = sniffContainer(bytes);
  checkSize(bytes, LIMITS.textBytes);
  switch (container) {
    case 'text':
      return turnOfGrids([gridFromText(decodeText(bytes).text)], insisted);
    case 'json':
      return turnOfDocument(parseJson(decodeText(bytes).text), insisted);
    case 'xml':
      return turnOfDocument(await documentOfXml(bytes, null), insisted);
    case 'sqlite':
      return turnOfDocument(await documentOfGeoPackage(bytes, null), insisted);
    case 'zip': {
      const document = await documentOfArchive(bytes, null);
      return document === null
        ? await turnOfWorkbook(bytes, insisted)
        : turnOfDocument(document, insisted);
    }
    default:
      return LAST;
  }
};

const turnOrLast = async (bytes: Uint8Array, insisted: string | undefined): Promise<Turn> => {
  try {
    return await turnOfFile(bytes, insisted);
  } catch (error) {
    if (error instanceof RefusedFile) {
      return LAST;
    }
    throw error;
  }
};

/**
 * Files in the order in which they can make use of each other: boundaries from coarse to fine, then
 * what only rounds and sources need, then places, then what is about places. Files of one turn stay
 * in the order given. `format` insists on one source format, as in reading.
 */
export const inReadingOrder = async <File extends { readonly bytes: Uint8Array }>(
  files: readonly File[],
  format?: string,
): Promise<readonly File[]> => {
  const turns: { readonly file: File; readonly turn: Turn }[] = [];
  for (const file of files) {
    turns.push({ file, turn: await turnOrLast(file.bytes, format) });
  }
  return turns
    .toSorted((a, b) => a.turn.format - b.turn.format || a.turn.level - b.turn.level)
    .map(({ file }) => file);
};
