import type { Server } from 'node:http';

/** How long requests in flight may take to end when the server is asked to stop (standards.md 2.4). */
const GRACE_MS = 10_000;

/** Stops accepting, lets requests in flight end for a while, then cuts what is left. */
export const stopServer = (server: Server, graceMs = GRACE_MS): Promise<void> =>
  new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
