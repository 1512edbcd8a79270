/** Why a server makes no sheet of a view, as it says in `application/problem+json` (RFC 9457). */
export class SheetRefused extends Error {
  readonly code: string;
  /** What the reason is about, such as a part of the view; null: nothing by itself. */
  readonly parameter: string | null;
  /** Null: trying again would not help. */
  readonly retryAfterSeconds: number | null;

  constructor(code: string, parameter: string | null, retryAfterSeconds: number | null) {
    super(code);
    this.name = 'SheetRefused';
    this.code = code;
    this.parameter = parameter;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** How often a server that has too much to do is asked again by itself. */
const MOST_TRIES = 5;

/** Whether to ask again: only where the server says when. */
export const shouldAskAgain = (failures: number, error: Error): boolean =>
  error instanceof SheetRefused && error.retryAfterSeconds !== null && failures < MOST_TRIES;

const SECOND_MS = 1_000;

/** How long to wait before asking again. */
export const askAgainAfterMs = (_failures: number, error: Error): number =>
  (error instanceof SheetRefused ? (error.retryAfterSeconds ?? 1) : 1) * SECOND_MS;
