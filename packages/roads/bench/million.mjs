// A made-up road network of one million edges: how long one point to 50 others takes, and the memory.
// The network is a grid with streets of different speeds; the ends are spread over all of it, so that
// nearly every search goes through nearly every edge: the worst case, not the usual one.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const SIZE = 708;
const SPACING = 0.005;
const ASKED = 60;
const TARGETS = 50;
const CLOSURES = 20;
const GOAL_MS = 150;

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'waystation-roads-'));
try {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      minify: false,
      rollupOptions: {
        input: { roads: 'src/index.ts', grid: 'test/grid-graph.ts' },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  const load = (/** @type {string} */ name) => import(pathToFileURL(join(folder, name)).href);
  const { createJourneyPlanner } = await load('roads.mjs');
  const { gridGraph, cornerAt } = await load('grid.mjs');
  measure({ createJourneyPlanner, gridGraph, cornerAt });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @param {Record<string, Function>} made */
function measure({ createJourneyPlanner, gridGraph, cornerAt }) {
  let seed = 1;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const speeds = [25, 40, 55, 65, 85];
  const grid = {
    size: SIZE,
    spacing: SPACING,
    kmhOf: () => speeds[Math.floor(random() * speeds.length)],
  };
  const before = process.memoryUsage();
  const graph = gridGraph(grid);
  const plan = createJourneyPlanner(graph);
  const somewhere = () => cornerAt(grid, Math.floor(random() * SIZE * SIZE));
  // Those that an operation knows of; every second question is about a day on which none was.
  const closures = Array.from({ length: CLOSURES }, () => ({
    at: somewhere(),
    radiusMetres: 100,
  }));
  /** @type {number[]} */
  const processor = [];
  const times = Array.from({ length: ASKED }, (_, at) => {
    const question = {
      from: somewhere(),
      to: Array.from({ length: TARGETS }, somewhere),
      mode: at % 4 === 3 ? 'foot' : 'car',
      closures: at % 2 === 0 ? [] : closures,
    };
    const startedAt = performance.now();
    const usedBefore = process.cpuUsage();
    plan(question);
    const { user, system } = process.cpuUsage(usedBefore);
    processor.push((user + system) / 1000);
    return performance.now() - startedAt;
  });
  const tables = Object.values(graph).reduce(
    (sum, table) => sum + (table.byteLength ?? table.data.byteLength),
    0,
  );
  const say = (/** @type {object} */ measurement) =>
    process.stdout.write(`${JSON.stringify(measurement)}\n`);
  const how = `${graph.edgeTail.length} edges, 1 point to ${TARGETS}, n=${ASKED}`;
  const at = (/** @type {number[]} */ values, /** @type {number} */ share) =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length * share)];
  say({ name: 'roads: p50', unit: 'ms', value: at(times, 0.5), how });
  say({ name: 'roads: p95', unit: 'ms', value: at(times, 0.95), goal: GOAL_MS, how });
  say({ name: 'roads: processor, p95', unit: 'ms', value: at(processor, 0.95), how });
  say({ name: 'roads: tables', unit: 'MB', value: tables / 1e6, how });
  const used = process.memoryUsage().arrayBuffers - before.arrayBuffers;
  say({ name: 'roads: with search', unit: 'MB', value: used / 1e6, how });
}
