import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = 'source_id,source_title,publisher,doc_date,url,confidence_note';
const CITED = 'MADE-UP,Made up,Nobody,2026-11-22,,high';

/** Where the centres lie: degrees, in the middle of Africa. */
const [WEST, SOUTH, WIDTH, HEIGHT] = [22, -2, 10, 8];

/** Every hundredth has a crossing beside it. */
const CENTRES_PER_CROSSING = 100;

/** Numbers that look random and are always the same (Park and Miller 1988). */
const numbersFrom = (/** @type {number} */ seed) => {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};

/**
 * Writes centres with capacity, blocked places and people present, of every kind that a ranking
 * meets, and crossings between two countries; always the same.
 * @param {string} folder
 * @param {{ readonly centres: number, readonly day: string }} options
 * @returns {readonly string[]} the files, in the order in which they are imported
 */
const writeSyntheticCentres = (folder, { centres, day }) => {
  const next = numbersFrom(7);
  const whole = (/** @type {number} */ below) => Math.floor(next() * below);
  const point = () => [SOUTH + next() * HEIGHT, WEST + next() * WIDTH].map((x) => x.toFixed(4));
  /** @type {{ records: string[], places: string[], present: string[], crossings: string[] }} */
  const { records, places, present, crossings } = {
    records: [],
    places: [],
    present: [],
    crossings: [],
  };
  for (let index = 0; index < centres; index += 1) {
    const id = `CT-${index}`;
    const [lat, lon] = point();
    const country = index % 3 === 0 ? 'UGA' : 'COD';
    const services = ['medical;food', 'food', 'shelter;wheelchair'][index % 3];
    const closed = index % 10 === 0 ? '2026-01-01' : '';
    records.push(
      `${id},Centre ${index},${country},transit centre,${services},Nobody,${lat},${lon},2025-01-01,${closed},${CITED}`,
    );
    places.push(`${id},${day},${100 + whole(400)},exact,,,capacity,${CITED}`);
    if (index % 7 !== 0) {
      places.push(`${id},${day},${whole(20)},exact,,,blocked,${CITED}`);
    }
    present.push(`${id},,${day},day,${whole(300)},exact,all,stock,count,${CITED}`);
    if (index % CENTRES_PER_CROSSING === 0) {
      const [north, east] = point();
      crossings.push(`XP-${index},Crossing ${index},COD,UGA,land,${north},${east},,${CITED}`);
    }
  }
  const statuses = crossings.map(
    (_, index) =>
      `XP-${index * CENTRES_PER_CROSSING},${day},${index % 4 === 0 ? 'closed' : 'open'},,${CITED}`,
  );
  /** @type {readonly (readonly [string, string, readonly string[]])[]} */
  const tables = [
    ['centres.csv', 'id,name,country_iso3,type,services,managed_by,lat,lon,opened,closed', records],
    ['crossings.csv', 'id,name,country_a,country_b,type,lat,lon,status', crossings],
    ['crossing-status.csv', 'crossing_id,date,status,detail', statuses],
    ['capacity.csv', 'centre_id,date,persons,qualifier,kind,note,measure', places],
    [
      'presence.csv',
      'centre_id,place,date,date_precision,persons,qualifier,nationality_or_group,measure,method',
      present,
    ],
  ];
  return tables.map(([name, columns, rows]) => {
    const file = join(folder, name);
    writeFileSync(file, `${[`${columns},${SOURCE}`, ...rows].join('\n')}\n`);
    return file;
  });
};

/** A point among the centres, by two numbers from 0 to 1. */
export const pointAmongCentres = (/** @type {number} */ x, /** @type {number} */ y) => ({
  lat: (SOUTH + y * HEIGHT).toFixed(4),
  lon: (WEST + x * WIDTH).toFixed(4),
});

/** The operation that synthetic centres are put into. */
export const MADE_UP = 'made-up';

/**
 * Fills an operation of a running server with synthetic centres, counted today.
 * @param {import('../../src/running-server.mjs').RunningServer} server
 * @param {number} centres how many
 */
export const fillWithCentres = async (server, centres) => {
  const folder = join(server.folder, 'centres');
  mkdirSync(folder);
  const day = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const files = writeSyntheticCentres(folder, { centres, day });
  const named = ['--name', 'Made up', '--countries', 'COD,UGA'];
  await server.waystation('operation', 'add', MADE_UP, ...named);
  await server.waystation('import', ...files, '--operation', MADE_UP);
};
