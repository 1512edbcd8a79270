// Sums the runs whose outputs are in the files named, prints the one plain line, and ends with its code.
import { readFileSync } from 'node:fs';
import { addCounts, exitCodeOf, formatCounts, parseCounts } from './counts.mjs';

const counts = addCounts(
  process.argv.slice(2).map((file) => parseCounts(readFileSync(file, 'utf8'))),
);
process.stdout.write(`${formatCounts(counts)}\n`);
process.exitCode = exitCodeOf(counts);
