import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { App } from '../app/app-deps';

/** A client that sends its headers or body more slowly than this is let go. */
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 120_000;

/** A server that listens. */
export type Listening = { readonly server: Server; readonly port: number };

/** The port or address cannot be listened on; the message is for whoever started the server. */
export class ListenError extends Error {}

const sentenceOf = (error: Error, host: string, port: number): string => {
  const code = 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use by another program. Stop it, or choose another port with PORT.`;
  }
  if (code === 'EACCES') {
    return `Port ${port} may not be used by this user. Choose one above 1023 with PORT.`;
  }
  return `Nothing can listen on ${host}, port ${port}: ${error.message}.`;
};

/** Serves the app over HTTP; rejects with {@link ListenError} where the address is taken. */
export const listen = (app: App, host: string, port: number): Promise<Listening> => {
  const listener = getRequestListener(
    (request, { incoming }) => app(request, incoming.socket.remoteAddress),
    { overrideGlobalObjects: false },
  );
  const server = createServer(
    { headersTimeout: HEADERS_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS },
    listener,
  );
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new ListenError(sentenceOf(error, host, port))));
    server.listen(port, host, () => {
      const address: AddressInfo | string | null = server.address();
      resolve({ server, port: typeof address === 'object' ? (address?.port ?? port) : port });
    });
  });
};
