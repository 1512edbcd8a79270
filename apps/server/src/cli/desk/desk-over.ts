import { createTRPCClient, httpLink } from '@trpc/client';
import type { AppRouter } from '@waystation/api';
import { ImportReport } from '@waystation/domain';
import type { Desk } from './desk';
import { bodyOf, bytesOf, streamOf } from './refused-by-server';

/** Sends a request and gives the answer: over the network, or to an app in this process. */
export type Transport = (request: Request) => Promise<Response>;

/** A way to reach an app, with the token that proves the operator. */
export type Reach = {
  readonly where: string;
  readonly url: string;
  readonly token: string;
  readonly transport: Transport;
  readonly close: () => Promise<void>;
};

/** A desk over an app, wherever it runs: the same requests either way. */
export const deskOver = ({ where, url, token, transport, close }: Reach): Desk => {
  // The command line speaks English, whatever language a map is made in.
  const headers = { authorization: `Bearer ${token}`, 'accept-language': 'en' };
  const api = createTRPCClient<AppRouter>({
    links: [
      httpLink({
        url: `${url}/trpc`,
        headers,
        fetch: (target, { signal, method, headers: own, body } = {}) =>
          transport(
            new Request(target, {
              method: method ?? 'GET',
              ...(own === undefined ? {} : { headers: own }),
              ...(typeof body === 'string' ? { body } : {}),
              ...(signal === undefined || signal === null ? {} : { signal }),
            }),
          ),
      }),
    ],
  });
  return {
    where,
    api,
    importFile: async ({ bytes, query }) => {
      const target = `${url}/import?${new URLSearchParams(query)}`;
      const body = Uint8Array.from(bytes);
      const sent = new Headers({ ...headers, 'content-type': 'application/octet-stream' });
      const response = await transport(
        new Request(target, { method: 'POST', headers: sent, body }),
      );
      return ImportReport.parse(await bodyOf(response));
    },
    imports: async (operation) => {
      const target = `${url}/imports?${new URLSearchParams({ operation })}`;
      return bodyOf(await transport(new Request(target, { headers })));
    },
    snapshot: async (operation, query) => {
      const target = `${url}/snapshot/${operation}?${new URLSearchParams({ ...query, format: 'bundle' })}`;
      return bodyOf(await transport(new Request(target, { headers })));
    },
    file: async (path) => bytesOf(await transport(new Request(`${url}${path}`, { headers }))),
    atlas: async (method, path) =>
      bodyOf(await transport(new Request(`${url}/atlas/${path}`, { method, headers }))),
    atlasFile: async (path) =>
      streamOf(await transport(new Request(`${url}/atlas/${path}`, { headers }))),
    close,
  };
};
