import type { Answer } from './answer-cache';

/** Sends a finished answer. */
export const toResponse = ({ bytes, encoding, contentType }: Answer, headers: object): Response =>
  new Response(Uint8Array.from(bytes), {
    headers: {
      ...headers,
      'content-type': contentType,
      'content-length': `${bytes.byteLength}`,
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    },
  });
