import { type CentreRing, centreRing, RING_RADIUS } from '@waystation/cartography';
import {
  type Centre,
  type CentreAt,
  type CentreList,
  centreAt,
  type FreshFor,
} from '@waystation/domain';
import type { MapSymbol, SymbolMoves } from '../moved/symbol-moves';

/** A centre with what was known of it at the moment. */
export type CentreRow = {
  readonly centre: Centre;
  readonly at: CentreAt;
  readonly ring: CentreRing;
  /** The number inside the phone's ring; null: none. */
  readonly rank: number | null;
};

/** What all centres share: which of them are moved, so that none covers another. */
export type CentreContext = { readonly moves: SymbolMoves };

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

/** Half the width of a ring's line with its casing. */
const RING_EDGE = 1.6;

/** The centres that have a position, with the room that their rings need on the map. */
export const centreSymbols = ({ centres }: CentreList): readonly MapSymbol[] =>
  centres.flatMap(({ place: { id: key, position } }) =>
    position === null ? [] : [{ key, position, radius: RING_RADIUS.desk + RING_EDGE }],
  );
