import { createServer, type Server, type Socket } from 'node:net';
import { z } from 'zod';

/** A mail server of a test, and the messages that it took, as they came. */
export type TestMailServer = {
  readonly port: number;
  readonly messages: readonly string[];
  readonly close: () => Promise<void>;
};

const Bound = z.object({ port: z.number() });

const END = '\r\n.\r\n';

/** What is said to a command; DATA is followed by the message itself. */
const ANSWERS: readonly (readonly [RegExp, string])[] = [
  [/^EHLO/i, '250 test'],
  [/^DATA/i, '354 go on'],
  [/^QUIT/i, '221 bye'],
];

const talk = (socket: Socket, take: (message: string) => string): void => {
  let text = '';
  let isMessage = false;
  socket.on('error', () => undefined);
  socket.write('220 test\r\n');
  socket.on('data', (chunk) => {
    text += chunk;
    const end = isMessage ? END : '\r\n';
    for (let at = text.indexOf(end); at >= 0; at = text.indexOf(isMessage ? END : '\r\n')) {
      const said = text.slice(0, at);
      text = text.slice(at + (isMessage ? END.length : 2));
      const answer = isMessage
        ? take(said)
        : (ANSWERS.find(([command]) => command.test(said))?.[1] ?? '250 ok');
      isMessage = answer.startsWith('354');
      socket.write(`${answer}\r\n`);
    }
  });
};

/** Takes mail on a port, or refuses it with an answer of its own; port 0: any that is free. */
export const openMailServer = async (port = 0, answer = '250 taken'): Promise<TestMailServer> => {
  const messages: string[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    talk(socket, (message) => {
      messages.push(message);
      return answer;
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    port: Bound.parse(server.address()).port,
    messages,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) {
          socket.destroy();
        }
      }),
  };
};
