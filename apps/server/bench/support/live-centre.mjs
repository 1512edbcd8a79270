import { randomUUID } from 'node:crypto';

/** The operation of the demo, and a centre of it that reports while pages follow. */
export const OPERATION = 'libya-2011';
const CENTRE = 'centre:CT-CHOUCHA';

/**
 * The newest sequence of the operation's changes.
 * @param {import('./start-server.mjs').BenchServer} server
 * @returns {Promise<number>}
 */
export const headOf = async ({ url }) => {
  const input = encodeURIComponent(JSON.stringify({ operation: OPERATION, after: 0 }));
  const answer = await fetch(`${url}/trpc/change.since?input=${input}`);
  return (await answer.json()).result.data.head;
};

/**
 * Reports so many people at the centre. Gives what the server said against it; nothing when it took it.
 * @param {import('./start-server.mjs').BenchServer} server
 * @param {number} present
 * @returns {Promise<string | undefined>}
 */
export const reportPresent = async ({ url, token }, present) => {
  const answer = await fetch(`${url}/trpc/centre.report`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      operation: OPERATION,
      report: {
        id: randomUUID(),
        centre: CENTRE,
        at: '2011-05-20T08:00:00Z',
        reporter: 'shiftLead',
        basedOn: 0,
        present,
        confirmed: true,
      },
    }),
  });
  const said = await answer.text();
  return answer.ok ? undefined : said;
};

/**
 * Reads an open line of changes; calls back with each sequence that it tells.
 * @param {import('node:http').IncomingMessage} response
 * @param {(sequence: number) => void} onSequence
 */
export const readSequences = (response, onSequence) => {
  let rest = '';
  response.setEncoding('utf8');
  response.on('data', (chunk) => {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const id = /^id: (\d+)$/.exec(line);
      if (id !== null) {
        onSequence(Number(id[1]));
      }
    }
  });
};
