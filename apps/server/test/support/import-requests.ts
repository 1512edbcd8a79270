import { aRequest } from './open-test-app';

/** The address that a file with these parameters is sent to. */
export const importPath = (query: Record<string, string>): string =>
  `/import?${new URLSearchParams(query)}`;

/** A file sent for import. */
export const sendFile = (
  query: Record<string, string>,
  body: Uint8Array<ArrayBuffer>,
  token?: string,
): Request =>
  aRequest(importPath(query), {
    method: 'POST',
    body,
    ...(token === undefined ? {} : { token }),
  });
