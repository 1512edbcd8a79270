import type { Failure } from './failure';

/** Carries an expected failure through tRPC, so that the error's shape can name its code. */
export class FailureError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}
