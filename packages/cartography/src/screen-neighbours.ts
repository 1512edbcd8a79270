import { pointCells } from './point-cells';

/** A symbol on the screen: its point and the radius it needs, in CSS pixels. */
export type ScreenSymbol = {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
};

/** Symbols by square of the screen, so that each is compared with its neighbours only. */
export type ScreenNeighbours = {
  readonly add: (symbol: ScreenSymbol) => void;
  /** The others that a symbol covers some part of, or nearly touches. */
  readonly touching: (symbol: ScreenSymbol) => readonly ScreenSymbol[];
  /** Whether there is any of these: several times cheaper than to list them. */
  readonly isTouching: (symbol: ScreenSymbol) => boolean;
};

/** Free room in pixels between two symbols. */
const GAP = 1;

const touches = (a: ScreenSymbol, b: ScreenSymbol): boolean => {
  const [across, down, together] = [a.x - b.x, a.y - b.y, a.radius + b.radius + GAP];
  return a.key !== b.key && across * across + down * down < together * together;
};

/** Opens an empty screen for so many symbols, none of them larger than a radius. */
export const screenNeighbours = (largestRadius: number, most: number): ScreenNeighbours => {
  const cells = pointCells(2 * largestRadius + GAP, most);
  const symbols: ScreenSymbol[] = [];
  const { found } = cells;
  const look = ({ x, y, radius }: ScreenSymbol): number =>
    cells.find(x, y, radius + largestRadius + GAP);
  return {
    add: (symbol) => {
      cells.add(symbol.x, symbol.y, symbols.length);
      symbols.push(symbol);
    },
    touching: (symbol) =>
      [...found.subarray(0, look(symbol))].flatMap((index) => {
        const other = symbols[index];
        return other !== undefined && touches(symbol, other) ? [other] : [];
      }),
    isTouching: (symbol) => {
      const near = look(symbol);
      for (let at = 0; at < near; at += 1) {
        const other = symbols[found[at] ?? 0];
        if (other !== undefined && touches(symbol, other)) {
          return true;
        }
      }
      return false;
    },
  };
};
