import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absent, type Reported, reported } from '../absence';
import { likeForLikeChange } from './like-for-like';

const counts = (of: Record<string, Reported>): ReadonlyMap<string, Reported> =>
  new Map(Object.entries(of));

describe('change between two rounds', () => {
  it('counts only places assessed in both, and shows coverage beside it', () => {
    const before = counts({ bentiu: reported(119_392), closed: reported(500), lost: reported(40) });
    const after = counts({
      bentiu: reported(149_709),
      fresh: reported(24_836),
      lost: absent('inaccessible'),
    });
    expect(likeForLikeChange(before, after, true)).toEqual({
      comparable: 1,
      before: 119_392,
      after: 149_709,
      change: 30_317,
      newlyCovered: { subjects: 1, value: 24_836 },
      noLongerCovered: { subjects: 2, value: 540 },
      sameMethod: true,
    });
  });

  it('treats a reported zero as assessed', () => {
    const change = likeForLikeChange(counts({ a: reported(0) }), counts({ a: reported(7) }), true);
    expect(change).toMatchObject({ comparable: 1, change: 7, newlyCovered: { subjects: 0 } });
  });

  it('accounts for every person of both rounds exactly once', () => {
    const round = fc.dictionary(
      fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      fc.oneof(fc.nat(10_000).map(reported), fc.constant(absent('notAssessed'))),
    );
    const total = (of: Record<string, Reported>): number =>
      Object.values(of).reduce((sum, one) => sum + (one.kind === 'value' ? one.value : 0), 0);
    fc.assert(
      fc.property(round, round, (before, after) => {
        const change = likeForLikeChange(counts(before), counts(after), true);
        expect(change.before + change.noLongerCovered.value).toBe(total(before));
        expect(change.after + change.newlyCovered.value).toBe(total(after));
      }),
    );
  });
});
