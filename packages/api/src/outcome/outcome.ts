import type { Failure } from './failure';

/** What a use-case answers: a value, or an expected failure as a value; surprises throw. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

/** A use-case's value. */
export const found = <Value>(value: Value): Outcome<Value> => ({ ok: true, value });

/** A use-case's expected failure. */
export const failed = (failure: Failure): Outcome<never> => ({ ok: false, failure });
