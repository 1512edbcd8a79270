import { type FigureSide, type Spread, spreadOf } from '@waystation/domain';
import { hoursBetween } from '../figure/hours-between';

/** A side before it is known which of the others it is held against. */
export type Side = Omit<FigureSide, 'isCompared'>;

/** A count of its own day: not absent, not from an earlier round, and dated to the month at least. */
const isCount = ({ value, carriedOver, passport, qualifier }: Side): boolean =>
  value !== null && !carriedOver && passport.asOfPrecision !== 'year' && qualifier !== 'planned';

/**
 * Marks which sides are held against each other: counts no further from the newest of them than a round
 * is fresh in this operation. What is older would be read as a disagreement and is a change. Newest
 * first.
 */
export const comparedSides = (
  sides: readonly Side[],
  freshHours: number,
): { readonly sides: readonly FigureSide[]; readonly spread: Spread | null } => {
  const ordered = sides.toSorted(
    (a, b) =>
      b.passport.asOf.localeCompare(a.passport.asOf) ||
      a.passport.series.localeCompare(b.passport.series),
  );
  const newest = ordered.find(isCount)?.passport.asOf;
  const marked = ordered.map((side) => ({
    ...side,
    isCompared:
      newest !== undefined &&
      isCount(side) &&
      hoursBetween(side.passport.asOf, newest) <= freshHours,
  }));
  const told = marked.flatMap(({ isCompared, value, qualifier }) =>
    isCompared && value !== null ? [{ value, qualifier }] : [],
  );
  return { sides: marked, spread: spreadOf(told) };
};
