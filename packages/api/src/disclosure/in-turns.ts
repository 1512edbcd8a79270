import type { Turns } from './take-turns';

/** So many centres with their logs are gone through in some milliseconds. */
const AT_ONCE = 250;

/** Works through a long list in pieces, between which others are answered. */
export const inTurns = async <From, To>(
  all: readonly From[],
  turn: Turns,
  work: (one: From) => To,
): Promise<readonly To[]> => {
  const done: To[] = [];
  for (let from = 0; from < all.length; from += AT_ONCE) {
    if (from > 0) {
      await turn();
    }
    done.push(...all.slice(from, from + AT_ONCE).map(work));
  }
  return done;
};
