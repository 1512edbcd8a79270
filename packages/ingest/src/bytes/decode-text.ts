import { RefusedFile } from '#result/refused-file';

/** Text of a file and the encoding it was taken for. */
export type DecodedText = {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252';
};

const SAMPLE_BYTES = 2000;

const utf16Of = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return 'utf-16le';
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return 'utf-16be';
  }
  // Without a mark: text in a Latin script has a zero in every second byte.
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) {
      zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
    }
  });
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 4;
  if (odd > many && even === 0) {
    return 'utf-16le';
  }
  return even > many && odd === 0 ? 'utf-16be' : null;
};

const utf8OrNull = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/**
 * Text of a file: UTF-16 by its mark or its zero bytes, else UTF-8, else Windows-1252 (which every
 * Latin-1 file is). Byte order marks are taken off. A file with zero bytes is not text: refused.
 */
export const decodeText = (bytes: Uint8Array): DecodedText => {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) {
    return { text: new TextDecoder(utf16).decode(bytes), encoding: 'UTF-16' };
  }
  if (bytes.subarray(0, SAMPLE_BYTES).includes(0)) {
    throw new RefusedFile({
      code: 'notText',
      reason: 'The file is neither text, JSON nor an XLSX workbook.',
      remedy: 'Open it in the program that made it and save it as CSV (UTF-8) or XLSX.',
    });
  }
  const utf8 = utf8OrNull(bytes);
  return utf8 === null
    ? { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' }
    : { text: utf8, encoding: 'UTF-8' };
};
