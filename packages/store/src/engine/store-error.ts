/** Everything that can go wrong in the store and that a caller may want to tell apart. */
export const STORE_ERROR_CODES = [
  'brokenReference',
  'closed',
  'clusterVersion',
  'constraintViolated',
  'dataDirLocked',
  'deadlineExceeded',
  'diskFull',
  'engineRestarted',
  'engineUnavailable',
  'migrationChanged',
  'nothingToCorrect',
  'queryFailed',
  'roundPublished',
  'unknownOperation',
] as const;

/** One kind of failure. */
export type StoreErrorCode = (typeof STORE_ERROR_CODES)[number];

/** A failure of the store: a code for programs, a sentence for people, the engine's own error as cause. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
