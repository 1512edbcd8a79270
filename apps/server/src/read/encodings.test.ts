import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encode, encodingFor } from './encodings';

const BODY = new TextEncoder().encode('{"pcode":"SS0609","value":250889}'.repeat(100));

describe('the encoding of an answer', () => {
  it.each([
    { accepts: 'gzip, deflate, br, zstd', is: 'br' },
    { accepts: 'gzip;q=1.0, *;q=0.5', is: 'gzip' },
    { accepts: 'br;q=0, gzip', is: 'gzip' },
    { accepts: 'br;q=0.0, gzip;q=0', is: 'identity' },
    { accepts: '', is: 'identity' },
  ])('for "$accepts" is $is', ({ accepts, is }) => {
    expect(encodingFor(new Headers({ 'accept-encoding': accepts }))).toBe(is);
  });

  it('gives back the same bytes', async () => {
    const br = await encode(BODY, 'br', 5);
    const gzip = await encode(BODY, 'gzip', 5);
    expect(new Uint8Array(brotliDecompressSync(br.bytes))).toEqual(BODY);
    expect(new Uint8Array(gunzipSync(gzip.bytes))).toEqual(BODY);
    expect(br.bytes.byteLength).toBeLessThan(BODY.byteLength / 10);
  });

  it('leaves a short body as it is and says so', async () => {
    const short = new TextEncoder().encode('{"live":true}');
    expect(await encode(short, 'br', 5)).toEqual({ bytes: short, encoding: 'identity' });
  });
});
