import { type CentreRing, centreRing } from '@waystation/cartography';
import {
  type Centre,
  type CentreAt,
  type CentreList,
  centreAt,
  type FreshFor,
} from '@waystation/domain';
import type { SymbolMoves } from '../moved/symbol-moves';
import type { GroupedCentres } from './centre-groups';

/** A centre with what was known of it at the moment. */
export type CentreRow = {
  readonly centre: Centre;
  readonly at: CentreAt;
  readonly ring: CentreRing;
  /** The number inside the phone's ring; null: none. */
  readonly rank: number | null;
};

/** What all centres share: which of them stand together, and which are moved, so that none covers another. */
export type CentreContext = { readonly moves: SymbolMoves; readonly grouped: GroupedCentres };

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
