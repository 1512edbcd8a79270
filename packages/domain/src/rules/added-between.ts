import type { Day } from '../codes';
import type { Flow } from '../flow';
import { countOf, cumulativeUpTo } from './latest-cumulative';

/** Two counts of one series and what the later has more. */
type TwoCounts = { readonly before: Flow; readonly after: Flow; readonly value: number };

/**
 * What one cumulative series says of the time between two days. `corrected`: it fell on the way, so
 * that what it has more or less is not people who came or went (domain rule 4). `nothingNewer` is not
 * zero (rule 1): nobody counted again. `begunSince`: how many came before is not known.
 */
export type AddedBetween =
  | ({ readonly kind: 'added' } & TwoCounts)
  | ({ readonly kind: 'corrected' } & TwoCounts)
  | { readonly kind: 'nothingNewer'; readonly before: Flow }
  | { readonly kind: 'begunSince'; readonly after: Flow }
  | { readonly kind: 'notCounted' };

/**
 * What was added between two days by the flows of ONE series, place and category; the caller groups,
 * because across series nothing may be subtracted. Made of what is disclosed alone: a suppressed
 * count is passed over like one that was never made, and growth by a small number is not disclosed.
 */
export const addedBetween = (
  flows: readonly Flow[],
  { from, to }: { readonly from: Day; readonly to: Day },
): AddedBetween => {
  const counts = cumulativeUpTo(flows, to);
  const start = counts.findLastIndex(({ asOf }) => asOf <= from);
  const [before, after] = [counts[start], counts.at(-1)];
  if (after === undefined) {
    return { kind: 'notCounted' };
  }
  if (before === undefined) {
    return { kind: 'begunSince', after };
  }
  if (before === after) {
    return { kind: 'nothingNewer', before };
  }
  const between = counts.slice(start).map(countOf);
  const hasFallen = between.some((count, index) => count < (between[index - 1] ?? 0));
  return {
    kind: hasFallen ? 'corrected' : 'added',
    before,
    after,
    value: countOf(after) - countOf(before),
  };
};
