import { once } from 'node:events';
import { createServer } from 'node:http';

/** A site of its own on this machine, whose every page is a frame of the address after `?`. */
export type FrameSite = { readonly origin: string; readonly stop: () => Promise<void> };

/** Serves such a site; port 0: any that is free. */
export const serveFrame = async (port: number): Promise<FrameSite> => {
  const server = createServer((request, response) => {
    const framed = decodeURIComponent((request.url ?? '').split('?')[1] ?? '');
    response.setHeader('content-type', 'text/html');
    response.end(`<iframe src="${framed}" width="900" height="600"></iframe>`);
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const own = typeof address === 'object' && address !== null ? address.port : port;
  return {
    origin: `http://127.0.0.1:${own}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
