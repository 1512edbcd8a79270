/** One line of the log: what happened, with fields; never bodies, tokens or values of figures. */
export type LogEntry = {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly [field: string]: string | number | boolean | null;
};

/** Where log entries go. */
export type Log = (entry: LogEntry) => void;

/** Writes entries as JSON lines to stderr, so that stdout stays for people and pipes. */
export const logToStderr: Log = (entry) => {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`);
};
