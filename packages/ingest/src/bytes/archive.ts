import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { LIMITS } from '#bytes/limits';
import { RefusedFile } from '#result/refused-file';

/** The parts of a workbook or another archive by name, each inflated as it is read and counted against the limits. */
export type Archive = {
  readonly has: (part: string) => boolean;
  readonly parts: readonly string[];
  /** Text of a part in pieces; reading may stop early. Throws RefusedFile beyond the limits. */
  readonly text: (part: string) => AsyncIterable<string>;
  /** The whole of a part. Throws RefusedFile beyond the limits. */
  readonly bytes: (part: string) => Promise<Uint8Array>;
};

/** The refusal of a workbook that cannot be opened or is cut off. */
export const brokenWorkbook = (): RefusedFile =>
  new RefusedFile({
    code: 'brokenWorkbook',
    reason: 'The workbook is damaged or cut off.',
    remedy: 'Download it again; if that does not help, open it and save it as a new XLSX file.',
  });

const bomb = (): RefusedFile =>
  new RefusedFile({
    code: 'inflatesTooFar',
    reason: `The archive unpacks to more than ${LIMITS.inflatedBytes / 1024 / 1024} MB, or to more than ${LIMITS.inflationRatio} times its size.`,
    remedy: 'Delete blank formatted rows and columns, or save the needed sheet or layer alone.',
  });

const tooManyEntries = (): RefusedFile =>
  new RefusedFile({
    code: 'tooManyEntries',
    reason: `The archive has more than ${LIMITS.archiveEntries} entries; a workbook or a map has fewer.`,
    remedy: 'Save the needed sheet or layer as a file of its own.',
  });

const isTooDense = (inflated: number, deflated: number): boolean =>
  inflated > LIMITS.ratioFreeBytes && inflated > deflated * LIMITS.inflationRatio;

const entriesOf = async (zip: ZipFile): Promise<ReadonlyMap<string, Entry>> => {
  const entries = new Map<string, Entry>();
  let declared = 0;
  for await (const entry of zip.eachEntry()) {
    declared += entry.uncompressedSize;
    if (entries.size >= LIMITS.archiveEntries) {
      throw tooManyEntries();
    }
    if (
      declared > LIMITS.inflatedBytes ||
      isTooDense(entry.uncompressedSize, entry.compressedSize)
    ) {
      throw bomb();
    }
    entries.set(entry.fileName, entry);
  }
  return entries;
};

const openZip = async (bytes: Uint8Array): Promise<ZipFile> => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return await fromBufferPromise(buffer, { lazyEntries: true });
};

/** Opens a zip archive without unpacking anything; archives inside it are never opened. */
export const openArchive = async (bytes: Uint8Array): Promise<Archive> => {
  const zip = await openZip(bytes).catch(() => {
    throw brokenWorkbook();
  });
  const entries = await entriesOf(zip).catch((error: unknown) => {
    throw error instanceof RefusedFile ? error : brokenWorkbook();
  });
  let inflated = 0;
  const streamOf = async (part: string): Promise<Readable> => {
    const entry = entries.get(part);
    if (entry === undefined || entry.isEncrypted()) {
      throw brokenWorkbook();
    }
    return await zip.openReadStreamPromise(entry);
  };
  const pieces = async function* (part: string): AsyncGenerator<Uint8Array> {
    const deflated = entries.get(part)?.compressedSize ?? 0;
    let ofPart = 0;
    for await (const piece of await streamOf(part)) {
      const bytesOfPiece: Uint8Array = piece;
      ofPart += bytesOfPiece.length;
      inflated += bytesOfPiece.length;
      if (inflated > LIMITS.inflatedBytes || isTooDense(ofPart, deflated)) {
        throw bomb();
      }
      yield bytesOfPiece;
    }
  };
  return {
    has: (part) => entries.has(part),
    parts: [...entries.keys()],
    text: async function* (part) {
      const decoder = new TextDecoder();
      for await (const piece of pieces(part)) {
        yield decoder.decode(piece, { stream: true });
      }
    },
    bytes: async (part) => {
      const all: Uint8Array[] = [];
      for await (const piece of pieces(part)) {
        all.push(piece);
      }
      return new Uint8Array(Buffer.concat(all));
    },
  };
};
