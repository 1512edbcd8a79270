import type { Reported } from '../absence';

/** One round's numbers by subject id. */
export type CountsBySubject = ReadonlyMap<string, Reported>;

/** A change split so that coverage is never taken for movement (domain rule 3). */
export type LikeForLikeChange = {
  /** Subjects with a number in both rounds. */
  readonly comparable: number;
  readonly before: number;
  readonly after: number;
  /** after − before at the comparable subjects; the only real change. */
  readonly change: number;
  /** Numbered now, not before; shown beside the change, never inside it. */
  readonly newlyCovered: { readonly subjects: number; readonly value: number };
  /** Numbered before, not now. */
  readonly noLongerCovered: { readonly subjects: number; readonly value: number };
  /** False where the two rounds used different methods: then the change is one of method, too. */
  readonly sameMethod: boolean;
};

/** Compares two rounds over the subjects that both assessed; absent values count as not assessed. */
export const likeForLikeChange = (
  before: CountsBySubject,
  after: CountsBySubject,
  sameMethod: boolean,
): LikeForLikeChange => {
  const result = {
    comparable: 0,
    before: 0,
    after: 0,
    newSubjects: 0,
    newValue: 0,
    lostSubjects: 0,
    lostValue: 0,
  };
  for (const [subject, now] of after) {
    if (now.kind === 'absent') {
      continue;
    }
    const then = before.get(subject);
    if (then?.kind === 'value') {
      result.comparable += 1;
      result.before += then.value;
      result.after += now.value;
    } else {
      result.newSubjects += 1;
      result.newValue += now.value;
    }
  }
  for (const [subject, then] of before) {
    if (then.kind === 'value' && after.get(subject)?.kind !== 'value') {
      result.lostSubjects += 1;
      result.lostValue += then.value;
    }
  }
  return {
    comparable: result.comparable,
    before: result.before,
    after: result.after,
    change: result.after - result.before,
    newlyCovered: { subjects: result.newSubjects, value: result.newValue },
    noLongerCovered: { subjects: result.lostSubjects, value: result.lostValue },
    sameMethod,
  };
};
