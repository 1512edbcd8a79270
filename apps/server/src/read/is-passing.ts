import { StoreError } from '@waystation/store';

/** The database will answer again by itself in a moment. */
const PASSING: readonly string[] = ['deadlineExceeded', 'engineRestarted', 'engineUnavailable'];

/** After how long asking again is worth it. */
export const PASSING_WAIT_SECONDS = 2;

/** Whether whoever asks the same again in a moment will be answered. */
export const isPassing = (error: unknown): boolean =>
  error instanceof StoreError && PASSING.includes(error.code);
