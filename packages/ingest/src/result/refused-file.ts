import type { Reject } from '@waystation/domain';

/** Why a whole file is refused, in words for its user. */
export type Refusal = Pick<Reject, 'code' | 'reason' | 'remedy'> & {
  readonly row?: number;
  readonly column?: string;
  readonly value?: string;
};

/**
 * Thrown where a file turns out to be unreadable, often inside a stream's callback where a value
 * could not travel; `readFile` alone catches it and answers with a refusal.
 */
export class RefusedFile extends Error {
  readonly reject: Reject;

  constructor({ code, reason, remedy, row, column, value }: Refusal) {
    super(reason);
    this.name = 'RefusedFile';
    this.reject = {
      row: row ?? null,
      column: column ?? null,
      value: value ?? null,
      code,
      reason,
      remedy,
    };
  }
}
