import type { CountsBySubject } from './like-for-like';

/** Rounds that can stand in one trend, and the subjects that all of them assessed. */
export type ComparableRounds = {
  /** Positions in the list of rounds that was given, rising. */
  readonly rounds: readonly number[];
  readonly subjects: ReadonlySet<string>;
};

/**
 * A round stays in a trend only while nine in ten of the newest round's subjects are left to compare,
 * the share below which a round's coverage counts as low: one round that left a large place out
 * would otherwise take it out of all the others.
 */
const LEAST_SHARE = 0.9;

const numberedIn = (counts: CountsBySubject): ReadonlySet<string> =>
  new Set([...counts].flatMap(([subject, { kind }]) => (kind === 'value' ? [subject] : [])));

/**
 * Which rounds may be compared like for like, oldest first as given (domain rule 3): from the newest
 * back, each that still shares nine in ten of the newest round's numbered subjects with all that are
 * compared already; one that shares fewer is passed over. Every sum of the trend is then over
 * the same subjects.
 */
export const comparableRounds = (rounds: readonly CountsBySubject[]): ComparableRounds => {
  const numbered = rounds.map(numberedIn);
  const newest = numbered.findLastIndex((subjects) => subjects.size > 0);
  let common: ReadonlySet<string> = numbered[newest] ?? new Set();
  const least = common.size * LEAST_SHARE;
  const compared: number[] = [];
  for (let index = newest; index >= 0; index -= 1) {
    const own = numbered[index];
    const shared = new Set([...common].filter((subject) => own?.has(subject)));
    if (shared.size > 0 && shared.size >= least) {
      common = shared;
      compared.unshift(index);
    }
  }
  return { rounds: compared, subjects: common };
};
