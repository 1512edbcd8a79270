import { request } from 'node:http';

const DAYS = ['2020-12-31', '2021-09-30', '2021-12-01', '2022-08-31', '2023-04-30', '2025-02-28'];

/**
 * The addresses that a map of an operation asks for: first what the first view needs, then what
 * moving through rounds and levels asks for.
 * @param {string} operation
 */
export const mapReads = (operation) => {
  const read = (/** @type {string} */ procedure, /** @type {object} */ input = {}) =>
    `/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify({ operation, ...input }))}`;
  const asOf = '2025-02-28';
  const firstView = [
    '/trpc/operation.list',
    read('operation.get'),
    read('round.list'),
    read('area.list', { level: 1 }),
    read('area.list', { level: 2 }),
    read('area.topology', { level: 2 }),
    read('figure.areas', { level: 2, asOf }),
    read('site.list', { asOf }),
    read('flow.origins', { asOf }),
    read('centre.list'),
    read('crossing.list'),
    read('source.list'),
  ];
  const moving = DAYS.flatMap((day) => [
    read('figure.areas', { level: 1, asOf: day }),
    read('figure.areas', { level: 2, asOf: day }),
    read('flow.origins', { asOf: day }),
  ]);
  return { firstView, all: [...new Set([...firstView, ...moving])] };
};

/**
 * Asks for an address as a browser does and gives the bytes on the wire.
 * @param {string} url
 * @returns {Promise<number>}
 */
export const ask = (url) =>
  new Promise((resolve, reject) => {
    const asked = request(url, { headers: { 'accept-encoding': 'br, gzip' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk) => {
        bytes += chunk.length;
      });
      answer.on('end', () =>
        answer.statusCode === 200
          ? resolve(bytes)
          : reject(new Error(`${url} was answered ${answer.statusCode}`)),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
