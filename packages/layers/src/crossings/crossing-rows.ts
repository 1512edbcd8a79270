import {
  type Crossing,
  type CrossingAt,
  type CrossingList,
  crossingAt,
  type FreshFor,
} from '@waystation/domain';
import type { Gazetteer } from '../flows/gazetteer';

/** A crossing with what was known of it at the moment. */
export type CrossingRow = { readonly crossing: Crossing; readonly at: CrossingAt };

/** What all crossings share: the names of countries. */
export type CrossingContext = { readonly gazetteer: Gazetteer };

/** Every crossing as known at a moment, by the operation's rule of age. */
export const crossingRows = (
  { crossings }: CrossingList,
  moment: Date,
  rule: FreshFor,
): readonly CrossingRow[] =>
  crossings.map((crossing) => ({ crossing, at: crossingAt(crossing, moment, rule) }));
