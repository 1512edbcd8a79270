import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** The line between a phone and the server of the run, which can be cut. */
export type PhoneLine = {
  /** Where the server is at the other end; the same as long as the line is there. */
  readonly url: string;
  /** From now on nothing comes through, whoever asks: page, service worker or a browser that starts anew. */
  readonly cut: () => void;
  readonly mend: () => void;
  readonly close: () => Promise<void>;
};

/**
 * Lays a line to a server. A browser that is told to be offline is so only in the pages and workers that
 * run by then; one whose line is cut has no network from its first moment.
 */
export const layPhoneLine = async (server: string): Promise<PhoneLine> => {
  const { port } = new URL(server);
  const open = new Set<Socket>();
  let isCut = false;
  const keep = (socket: Socket): void => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    // Either end may go at any time; the other one is told by the pipe.
    socket.on('error', () => socket.destroy());
  };
  const end = (): void => {
    for (const socket of open) {
      socket.destroy();
    }
  };
  const listener = createServer((near) => {
    if (isCut) {
      near.destroy();
      return;
    }
    const far = connect(Number(port), '127.0.0.1');
    keep(near);
    keep(far);
    near.pipe(far).pipe(near);
  }).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const address = listener.address();
  if (address === null || typeof address === 'string') {
    throw new Error('The line has no port.');
  }
  return {
    url: `http://localhost:${address.port}`,
    cut: () => {
      isCut = true;
      end();
    },
    mend: () => {
      isCut = false;
    },
    close: async () => {
      listener.close();
      end();
      await once(listener, 'close');
    },
  };
};
