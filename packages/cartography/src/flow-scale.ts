import { roundSignificant } from './nice-number';

/** What widths are measured against, and the smallest number of people that is drawn. */
export type FlowScale = { readonly maximum: number; readonly threshold: number };

/** So many flows can be told apart on one map; up to here all are drawn. */
export const FLOWS_DRAWN_ENTIRELY = 12;

/** Of more flows, those below this share of the largest are left out; 4 500 of 56 333 in the design. */
const THRESHOLD_SHARE = 0.08;

/**
 * The scale of a set of flows. With many of them only the larger are drawn, from 8 % of the largest
 * to two digits; the legend states the number. Same-area pairs must not be among the values.
 */
export const flowScale = (values: readonly number[]): FlowScale => {
  const positive = values.filter((value) => value > 0);
  const maximum = Math.max(0, ...positive);
  const threshold =
    positive.length <= FLOWS_DRAWN_ENTIRELY
      ? 1
      : Math.max(1, Math.round(roundSignificant(maximum * THRESHOLD_SHARE, 2)));
  return { maximum, threshold };
};
