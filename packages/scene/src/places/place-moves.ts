import type { Centre, Crossing } from '@waystation/domain';
import {
  centreSymbols,
  crossingSymbols,
  type GroupedCentres,
  type SymbolMoves,
  symbolMoves,
} from '@waystation/layers';

/** Centres and crossings that stand beside each other; null: hidden, or not read. */
export type Standing = {
  readonly centres: readonly Centre[] | null;
  readonly crossings: readonly Crossing[] | null;
  readonly grouped: GroupedCentres;
};

/** How centres and crossings that are shown stand beside each other, so that none covers another. */
export const placeMoves = ({ centres, crossings, grouped }: Standing): SymbolMoves =>
  symbolMoves([
    ...crossingSymbols({ crossings: [...(crossings ?? [])] }),
    ...(centres === null ? [] : centreSymbols({ centres: [...centres] }, grouped)),
  ]);
