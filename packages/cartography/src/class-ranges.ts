import { asWritten, type ClassBreaks } from './class-breaks';

/** A class as the legend writes it; `to` null: no upper end, because nothing reaches this class. */
export type ClassRange = {
  readonly index: number;
  readonly from: number;
  readonly to: number | null;
};

/** The classes with both ends; the last ends at the true maximum of what is shown. */
export const classRanges = (
  { lower, decimals }: ClassBreaks,
  maximum: number | null,
): readonly ClassRange[] =>
  lower.map((from, index) => {
    const next = lower[index + 1];
    if (next !== undefined) {
      return { index, from, to: asWritten(next - 10 ** -decimals, decimals) };
    }
    const highest = maximum === null ? null : asWritten(maximum, decimals);
    return { index, from, to: highest !== null && highest >= from ? highest : null };
  });
