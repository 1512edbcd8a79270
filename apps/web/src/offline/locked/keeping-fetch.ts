import { ofServer } from '../routes';
import type { LockedCopies } from './create-locked-copies';

/** What a device keeps is not for the holder of this token. */
export class LockedError extends Error {
  override readonly name = 'LockedError';
}

type Ask = (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;

/** Of what a device keeps copies, and how long. */
export type KeepingRule = {
  readonly operation: string;
  /** Whether the token is still that of this tab. */
  readonly isHeld: () => boolean;
};

type KeepingParts = KeepingRule & {
  readonly fetch: Ask;
  readonly copies: LockedCopies;
  readonly token: string;
};

/** Each is named, so that no new question is kept unawares. */
const KEPT = /^\/trpc\/(?:centre\.list|road\.closures)\?/;

const UNAUTHORIZED = 401;

/**
 * Asks the server as the holder of a token and keeps what it tells, locked with that token; without the
 * server the copy stands in. Nothing else of what a holder asks is kept. Only for an operation that
 * allows it.
 */
export const keepingFetch =
  ({ fetch, copies, operation, token, isHeld }: KeepingParts): Ask =>
  async (input, init) => {
    const url = String(input);
    if (!KEPT.test(url)) {
      return fetch(input, init);
    }
    const question = { operation, url, token };
    const keep = async (answer: Response): Promise<void> => {
      if (answer.status === UNAUTHORIZED || !isHeld()) {
        await copies.forgetAll();
      } else if (answer.ok) {
        await copies.keep(question, answer);
        // Locking takes a while, in which the token may have been forgotten.
        await (isHeld() ? null : copies.forgetAll());
      }
    };
    try {
      const answer = ofServer(await fetch(input, init));
      // Where the browser keeps nothing, the page works as before.
      void keep(answer.clone()).catch(() => undefined);
      return answer;
    } catch (error) {
      const copy = await copies.find(question).catch(() => null);
      if (copy === 'locked') {
        throw new LockedError();
      }
      if (copy === null || init?.signal?.aborted) {
        throw error;
      }
      return copy;
    }
  };
