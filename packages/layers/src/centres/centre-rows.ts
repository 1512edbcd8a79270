import { type CentreRing, centreRing } from '@waystation/cartography';
import {
  type Centre,
  type CentreAt,
  type CentreList,
  centreAt,
  type FreshFor,
} from '@waystation/domain';

/** A centre with what was known of it at the moment. */
export type CentreRow = {
  readonly centre: Centre;
  readonly at: CentreAt;
  readonly ring: CentreRing;
  /** The number inside the phone's ring; null: none. */
  readonly rank: number | null;
};

/** Every centre as known at a moment, by the operation's rule of age. */
export const centreRows = (
  { centres }: CentreList,
  moment: Date,
  rule: FreshFor,
): readonly CentreRow[] =>
  centres.map((centre) => {
    const at = centreAt(centre, moment, rule);
    return { centre, at, ring: centreRing(at), rank: null };
  });
