// Loaded into the server before its own code: writes how late its event loop was since the last
// signal to the file named by BENCH_LAG_FILE, and starts over.
import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const RESOLUTION_MS = 10;
const MS = 1e6;

const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delay.enable();

process.on('SIGUSR2', () => {
  const lag = (/** @type {number} */ nanoseconds) => Math.max(0, nanoseconds / MS - RESOLUTION_MS);
  const text = JSON.stringify({ p99: lag(delay.percentile(99)), max: lag(delay.max) });
  writeFileSync(process.env.BENCH_LAG_FILE ?? '', text);
  delay.reset();
});
