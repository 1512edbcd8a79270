import type { Language } from '@waystation/domain';
import { encode, encodingFor } from '../../read/encodings';

/** A page ready to be sent. */
export type SentPage = {
  readonly text: string;
  readonly status: 200 | 400 | 404;
  readonly language: Language;
};

/** Made anew for each request, on a line where each kilobyte takes a second. */
const BROTLI_QUALITY = 6;

/** Sends a page as small as the client takes it; no cache keeps it, for its address says where people are. */
export const sendPage = async (
  { text, status, language }: SentPage,
  requested: Headers,
): Promise<Response> => {
  const whole = new TextEncoder().encode(text);
  const { bytes, encoding } = await encode(whole, encodingFor(requested), BROTLI_QUALITY);
  return new Response(Uint8Array.from(bytes), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': language,
      'content-length': `${bytes.byteLength}`,
      'cache-control': 'no-store',
      vary: 'accept-encoding, accept-language, authorization',
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    },
  });
};
