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
};

/** Free room in pixels between two symbols. */
const GAP = 1;

const touches = (a: ScreenSymbol, b: ScreenSymbol): boolean =>
  Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius + GAP;

const AROUND = [-1, 0, 1].flatMap((across) => [-1, 0, 1].map((down) => [across, down] as const));

/** Opens an empty screen for symbols no larger than a radius. */
export const screenNeighbours = (largestRadius: number): ScreenNeighbours => {
  const size = 2 * largestRadius + GAP;
  const cells = new Map<string, ScreenSymbol[]>();
  const cellOf = (x: number, y: number, [across, down]: readonly [number, number]): string =>
    `${Math.floor(x / size) + across} ${Math.floor(y / size) + down}`;
  return {
    add: (symbol) => {
      const key = cellOf(symbol.x, symbol.y, [0, 0]);
      const own = cells.get(key) ?? [];
      own.push(symbol);
      cells.set(key, own);
    },
    touching: (symbol) =>
      AROUND.flatMap((cell) => cells.get(cellOf(symbol.x, symbol.y, cell)) ?? []).filter(
        (other) => other.key !== symbol.key && touches(symbol, other),
      ),
  };
};
