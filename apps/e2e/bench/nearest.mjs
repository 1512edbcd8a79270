// How soon GET /nearest answers among 5,000 centres, made up, always the same, at 50 questions a
// second from as many places, on both engines.
import { startServer } from '../src/running-server.mjs';
import { onPostgres, tell } from './support/on-postgres.mjs';
import { fillWithCentres, MADE_UP, pointAmongCentres } from './support/synthetic-centres.mjs';

const CENTRES = 5_000;
const PER_SECOND = 50;
const SECONDS = 20;
const WARM_UP_SECONDS = 3;
const GOAL_MS = 50;
const MS_PER_SECOND = 1_000;

/** Questions as they come: from one person to more than any centre takes, with needs and without. */
const QUESTIONS = [
  'people=4',
  'people=12&needs=medical',
  'people=60&needs=medical,wheelchair',
  'people=1500',
];

/** The golden ratio spreads points evenly and never repeats one. */
const GOLDEN = 0.618_033_988_75;

/** @param {readonly number[]} sorted @param {number} share */
const atShare = (sorted, share) => sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;

/** @param {string} url @param {number} index */
const askOnce = async (url, index) => {
  const { lat, lon } = pointAmongCentres((index * GOLDEN) % 1, (index * GOLDEN * GOLDEN) % 1);
  const asked = `operation=${MADE_UP}&lat=${lat}&lon=${lon}&country=COD`;
  const from = performance.now();
  const response = await fetch(`${url}/nearest?${asked}&${QUESTIONS[index % QUESTIONS.length]}`);
  await response.arrayBuffer();
  if (response.status !== 200) {
    throw new Error(`/nearest answered ${response.status}`);
  }
  return performance.now() - from;
};

/**
 * Asks so many times a second, whether or not the last answer has come.
 * @param {string} url
 * @param {number} seconds
 */
const askFor = async (url, seconds) => {
  const asked = Array.from({ length: seconds * PER_SECOND }, async (_, index) => {
    await new Promise((resolve) => setTimeout(resolve, (index * MS_PER_SECOND) / PER_SECOND));
    return askOnce(url, index);
  });
  return (await Promise.all(asked)).toSorted((a, b) => a - b);
};

/** @param {string} engine @param {string} [databaseUrl] */
const measure = async (engine, databaseUrl) => {
  const server = await startServer(databaseUrl);
  try {
    await fillWithCentres(server, CENTRES);
    await askFor(server.url, WARM_UP_SECONDS);
    const sorted = await askFor(server.url, SECONDS);
    const how = `${CENTRES} centres, ${PER_SECOND} questions a second for ${SECONDS} s, country given, ${engine}`;
    tell({
      name: `nearest, p95, ${engine}`,
      unit: 'ms',
      value: atShare(sorted, 0.95),
      goal: GOAL_MS,
      how,
    });
    tell({ name: `nearest, median, ${engine}`, unit: 'ms', value: atShare(sorted, 0.5), how });
  } finally {
    await server.stop();
  }
};

await measure('PGlite');
if (
  !(await onPostgres(async (createDatabase) =>
    measure('PostgreSQL', await createDatabase('nearest')),
  ))
) {
  process.stdout.write('PostgreSQL with PostGIS is not installed: measured on PGlite alone.\n');
}
