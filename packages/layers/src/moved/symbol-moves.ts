import {
  MERCATOR_PIXELS,
  type ScreenSymbol,
  type Shift,
  spreadSymbols,
  toMercator,
} from '@waystation/cartography';
import type { Position } from '@waystation/domain';

/** A symbol of the map with the radius in pixels that it needs. */
export type MapSymbol = {
  readonly key: string;
  readonly position: Position;
  readonly radius: number;
  /** Drawn at zooms from `from` to before `to`; at all where left out. */
  readonly from?: number;
  readonly to?: number;
};

/** How each symbol that is moved is moved, by whole zoom; the others are not in it. */
export type SymbolMoves = ReadonlyMap<string, ReadonlyMap<number, Shift>>;

/** Nothing is moved. */
export const NO_MOVES: SymbolMoves = new Map();

/** The whole zooms for which symbols are moved apart; beyond, the nearest of them counts. */
export const MOVE_ZOOMS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] as const;

const isAt =
  (zoom: number) =>
  ({ from = 0, to = Number.POSITIVE_INFINITY }: MapSymbol): boolean =>
    from <= zoom && zoom < to;

const onScreen = ({ key, position, radius }: MapSymbol, zoom: number): ScreenSymbol => {
  const { x, y } = toMercator(position);
  const side = MERCATOR_PIXELS * 2 ** zoom;
  return { key, x: x * side, y: y * side, radius };
};

/**
 * Moves overlapping symbols apart at each zoom. Between two zooms true points only part, so what does
 * not touch at the whole zoom does not touch up to the next.
 */
export const symbolMoves = (symbols: readonly MapSymbol[]): SymbolMoves => {
  const moves = new Map<string, Map<number, Shift>>();
  for (const zoom of MOVE_ZOOMS) {
    const here = symbols.filter(isAt(zoom)).map((symbol) => onScreen(symbol, zoom));
    for (const [key, shift] of spreadSymbols(here)) {
      moves.set(key, (moves.get(key) ?? new Map<number, Shift>()).set(zoom, shift));
    }
  }
  return moves;
};
