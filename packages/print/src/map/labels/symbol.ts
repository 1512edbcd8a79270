import type { Feature } from 'geojson';
import type { Point } from '../projection/equal-area';
import type { PaperBox } from './collisions';
import type { TextBlock } from './text-block';

/** How a text or an icon gets on with others. */
type Manners = {
  /** It stands even on others. */
  readonly mayOverlap: boolean;
  /** Others may stand on it. */
  readonly yields: boolean;
  /** The other half of its symbol stands without it. */
  readonly isOptional: boolean;
};

/** Where the middle of a text is, how it is turned, and to which side its lines are set. */
export type TextPlace = {
  readonly middle: Point;
  /** Degrees clockwise. */
  readonly turn: number;
  readonly justify: 'left' | 'center' | 'right';
  /** What it takes, with the room that it asks for. */
  readonly boxes: readonly PaperBox[];
  /** What it covers; it must lie in the frame. */
  readonly covers: readonly PaperBox[];
};

/** A text and the places where it may stand, best first. */
export type SymbolText = Manners & {
  readonly block: TextBlock;
  readonly places: readonly TextPlace[];
};

/** An icon on paper. */
export type SymbolIcon = Manners & { readonly markup: string; readonly boxes: readonly PaperBox[] };

/** What a layer of symbols puts at one point. */
export type PaperSymbol = {
  readonly feature: Feature;
  readonly at: Point;
  readonly icon: SymbolIcon | null;
  readonly text: SymbolText | null;
};

/** What was placed of a symbol. */
export type PlacedSymbol = {
  readonly symbol: PaperSymbol;
  readonly icon: SymbolIcon | null;
  readonly text: TextPlace | null;
};
