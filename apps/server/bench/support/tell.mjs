/**
 * Prints one measurement as the bench command reads it.
 * @param {{ name: string, unit: string, value: number, goal?: number | null, how?: string }} measurement
 */
export const tell = (measurement) => {
  process.stdout.write(`${JSON.stringify(measurement)}\n`);
};

/**
 * The value below which a share of the values lies.
 * @param {readonly number[]} values
 * @param {number} share
 */
export const percentile = (values, share) => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};
