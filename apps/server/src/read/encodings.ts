import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** How a body is sent. */
export type Encoding = 'br' | 'gzip' | 'identity';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Below this compressing costs more than it saves: the answer fits one packet anyway. */
const WORTH_COMPRESSING_BYTES = 1_000;

/** The best encoding that the client says it takes. */
export const encodingFor = (headers: Headers): Encoding => {
  const accepted = (headers.get('accept-encoding') ?? '')
    .split(',')
    .map((part) => part.trim().split(';'))
    .filter(([, weight]) => !/^\s*q=0(\.0*)?\s*$/.test(weight ?? ''))
    .map(([name]) => name);
  if (accepted.includes('br')) {
    return 'br';
  }
  return accepted.includes('gzip') ? 'gzip' : 'identity';
};

/** Compresses a body in Node's thread pool; short ones are left as they are. */
export const encode = async (
  bytes: Uint8Array,
  encoding: Encoding,
  brotliQuality: number,
): Promise<{ readonly bytes: Uint8Array; readonly encoding: Encoding }> => {
  if (encoding === 'identity' || bytes.byteLength < WORTH_COMPRESSING_BYTES) {
    return { bytes, encoding: 'identity' };
  }
  if (encoding === 'gzip') {
    return { bytes: await gzipped(bytes), encoding };
  }
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
  };
  return { bytes: await brotli(bytes, { params }), encoding };
};
