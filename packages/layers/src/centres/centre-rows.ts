import { type CentreRing, centreRing } from '@waystation/cartography';
import {
  type Centre,
  type CentreAt,
  type CentreList,
  centreAt,
  entriesAt,
  type FreshFor,
} from '@waystation/domain';
import { type RowSource, rowSources } from '../row-table';

/** A centre with what was known of it at the moment. */
export type CentreRow = {
  readonly centre: Centre;
  readonly at: CentreAt;
  readonly ring: CentreRing;
  /** Who says its status and its numbers; absent: its rows are no table. */
  readonly from?: readonly RowSource[];
  /** The number inside the phone's ring; null: none. */
  readonly rank: number | null;
};

const recordOf = ({ source }: Centre['place']) => ({ source, asOf: null });

/** Every centre as known at a moment, by the operation's rule of age. */
export const centreRows = (
  { centres }: CentreList,
  moment: Date,
  rule: FreshFor,
): readonly CentreRow[] =>
  centres.map((centre) => {
    const at = centreAt(centre, moment, rule);
    const entries = entriesAt(centre, moment).map(({ source, at: day }) => ({
      source,
      asOf: day.slice(0, 10),
    }));
    // Where no entry says anything, the record that lists it is all there is.
    const from = rowSources(entries.length === 0 ? [recordOf(centre.place)] : entries);
    return { centre, at, ring: centreRing(at), from, rank: null };
  });
