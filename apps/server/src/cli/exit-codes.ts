/**
 * How the command line ends. Done includes files of which some rows were rejected: the report names
 * them, and the good rows are stored.
 */
export const EXIT = { done: 0, failed: 1, refused: 2 } as const;

/** One of the exit codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
