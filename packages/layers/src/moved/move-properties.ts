import { shiftInPixels } from '@waystation/cartography';
import type { SymbolMoves } from './symbol-moves';

/** How a feature carries its moves: `move5`, `leader5` and `turn5` for zoom 5, absent where it stays. */
export type MoveProperties = Readonly<Record<string, number | readonly [number, number]>>;

const NONE: MoveProperties = {};

/** The moves of one symbol as properties of its feature. */
export const moveProperties = (key: string, moves: SymbolMoves): MoveProperties => {
  const own = moves.get(key);
  return own === undefined
    ? NONE
    : Object.fromEntries(
        [...own].flatMap(([zoom, shift]): [string, number | readonly [number, number]][] => [
          [`move${zoom}`, shiftInPixels(shift)],
          [`leader${zoom}`, shift.length],
          [`turn${zoom}`, shift.turn],
        ]),
      );
};

/** How the text inside a symbol moves with it: `text5` for zoom 5, in heights of letters of a size. */
export const textMoveProperties = (
  key: string,
  moves: SymbolMoves,
  textSize: number,
): MoveProperties =>
  Object.fromEntries(
    [...(moves.get(key) ?? [])].map(([zoom, shift]) => {
      const [right, down] = shiftInPixels(shift);
      return [`text${zoom}`, [right / textSize, down / textSize] as const];
    }),
  );
