/** A body as bytes, or the fact that it is larger than allowed; it is not read beyond the limit. */
export type Body =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'tooLarge' };

/** Reads the body of a request or an answer up to a number of bytes, whatever its stated length says. */
export const readBody = async (
  request: Pick<Request | Response, 'headers' | 'body'>,
  maxBytes: number,
): Promise<Body> => {
  const stated = Number(request.headers.get('content-length') ?? 0);
  if (stated > maxBytes) {
    return { kind: 'tooLarge' };
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > maxBytes) {
      return { kind: 'tooLarge' };
    }
    chunks.push(chunk);
  }
  return { kind: 'read', bytes: new Uint8Array(Buffer.concat(chunks, length)) };
};
