import { inflateSync } from 'node:zlib';
import { logoProblem as sizeProblem } from '@waystation/print';

/** Why a file is not taken as a logo. */
export type LogoProblem =
  | 'tooLarge'
  | 'tooManyPixels'
  | 'svg'
  | 'notPicture'
  /** It begins as a picture, and cannot be drawn to its end. */
  | 'broken';

/** Before its first tag an SVG may have a mark, spaces and a declaration. */
const MARKUP = /^(?:\uFEFF)?\s*<(?:\?xml|!doctype|!--|svg)/i;

/** So many bytes tell what a text is. */
const HEAD_BYTES = 200;

const PNG_SIGNATURE_BYTES = 8;

/** The name and length of a chunk before its data, and a checksum after it (ISO/IEC 15948, 5.3). */
const CHUNK_BYTES = 12;

/** Nothing of a logo takes more: eight bytes a pixel of 16 bits, and one a line. */
const mostBytes = (width: number, height: number): number => (width * 8 + 1) * height;

const isWholePng = (bytes: Uint8Array): boolean => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [];
  let at = PNG_SIGNATURE_BYTES;
  while (at + CHUNK_BYTES <= bytes.length) {
    const length = view.getUint32(at);
    const name = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (data.length < length) {
      return false;
    }
    if (name === 'IDAT') {
      parts.push(data);
    }
    if (name === 'IEND') {
      return isInflated(parts, mostBytes(view.getUint32(16), view.getUint32(20)));
    }
    at += CHUNK_BYTES + length;
  }
  return false;
};

const isInflated = (parts: readonly Uint8Array[], most: number): boolean => {
  try {
    return inflateSync(Buffer.concat(parts), { maxOutputLength: most }).length > 0;
  } catch {
    return false;
  }
};

/** The end of an image (ITU-T T.81, B.2.1); some programs write some bytes more. */
const isWholeJpeg = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes).lastIndexOf(Buffer.from([0xff, 0xd9])) > bytes.length / 2;

/** Why the bytes are not taken as a logo, whatever name and type came with them; null: they are. */
export const logoProblem = (bytes: Uint8Array): LogoProblem | null => {
  const problem = sizeProblem(bytes);
  if (problem === 'notPicture') {
    const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('utf8');
    return MARKUP.test(head) ? 'svg' : 'notPicture';
  }
  if (problem !== null) {
    return problem;
  }
  const isWhole = bytes[0] === 0xff ? isWholeJpeg(bytes) : isWholePng(bytes);
  return isWhole ? null : 'broken';
};
