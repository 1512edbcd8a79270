const FIRST_MS = 2_000;
const LONGEST_MS = 5 * 60_000;

/**
 * How long to wait after so many failures in a row: twice as long each time, up to five minutes, and
 * up to half of it more or less by `chance` (0 to 1), so that devices do not all come back at once.
 */
export const nextTryMs = (failures: number, chance: number): number =>
  Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, failures - 1)) * (0.5 + chance);
