import type { DeliveryProblem } from '../alert-delivery';

const MINUTE_MS = 60_000;

/**
 * Minutes until the next try after the first, second, … that failed: soon, for most faults are short, and
 * then for more than a day and a half, in which somebody mends what is broken.
 */
const BACK_OFF_MINUTES = [1, 5, 15, 60, 180, 360, 720, 1_440] as const;

/** What a try came to. */
export type TryOutcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'waits'; readonly problem: DeliveryProblem; readonly nextAt: string }
  | { readonly kind: 'givenUp'; readonly problem: DeliveryProblem };

/** The receiver says that it is gone for good (Standard Webhooks, "Sending"). */
const GONE = 410;

/** Whether trying again can help: what may not be told is not told later, either. */
const isFinal = ({ kind, status }: DeliveryProblem): boolean =>
  kind === 'notForAudience' || kind === 'addressNotAllowed' || status === GONE;

/** What a try came to that ended `at` with a problem, or with none; `tries`: this one and those before. */
export const outcomeOfTry = (
  problem: DeliveryProblem | null,
  { tries, at }: { readonly tries: number; readonly at: Date },
): TryOutcome => {
  if (problem === null) {
    return { kind: 'sent' };
  }
  const minutes = isFinal(problem) ? undefined : BACK_OFF_MINUTES[tries - 1];
  return minutes === undefined
    ? { kind: 'givenUp', problem }
    : {
        kind: 'waits',
        problem,
        nextAt: new Date(at.getTime() + minutes * MINUTE_MS).toISOString(),
      };
};
