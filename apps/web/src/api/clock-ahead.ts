const MINUTE_MS = 60_000;

/** Below it an answer may as well have been long on its way. */
const NOTABLE_MINUTES = 5;

/**
 * By how many minutes the clock of this device is ahead of the server's, by the date of an answer that
 * has just come; below zero: behind. Undefined: it is right, or nobody said.
 */
export const clockAheadMinutes = ({ headers }: Response, now: Date): number | undefined => {
  const minutes = Math.round((now.getTime() - Date.parse(headers.get('date') ?? '')) / MINUTE_MS);
  return Math.abs(minutes) >= NOTABLE_MINUTES ? minutes : undefined;
};
