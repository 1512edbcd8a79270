import {
  type Crossing,
  type CrossingAt,
  type CrossingList,
  crossingAt,
  type FreshFor,
} from '@waystation/domain';

/** A crossing with what was known of it at the moment. */
export type CrossingRow = { readonly crossing: Crossing; readonly at: CrossingAt };

/** Every crossing as known at a moment, by the operation's rule of age. */
export const crossingRows = (
  { crossings }: CrossingList,
  moment: Date,
  rule: FreshFor,
): readonly CrossingRow[] =>
  crossings.map((crossing) => ({ crossing, at: crossingAt(crossing, moment, rule) }));
