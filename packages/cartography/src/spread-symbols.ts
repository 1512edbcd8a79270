import { type ScreenNeighbours, type ScreenSymbol, screenNeighbours } from './screen-neighbours';

/** How far a symbol stands from its true point, in CSS pixels, and where: degrees clockwise from up. */
export type Shift = { readonly length: number; readonly turn: number };

/** The few lengths in CSS pixels that a leader may have, so that each is a picture of its own. */
export const LEADER_LENGTHS = [17, 25, 33, 41] as const;

/** So many directions are tried at each length. */
const DIRECTIONS = 16;
const STEP = 360 / DIRECTIONS;

/** Among more overlapping symbols than this no leader could be followed any more: all stay. */
export const MOST_SPREAD = 400;

/** A shift as pixels to the right and down. */
export const shiftInPixels = ({ length, turn }: Shift): readonly [number, number] => {
  const radians = (turn * Math.PI) / 180;
  return [length * Math.sin(radians), -length * Math.cos(radians)];
};

const shifted = (symbol: ScreenSymbol, shift: Shift): ScreenSymbol => {
  const [right, down] = shiftInPixels(shift);
  return { ...symbol, x: symbol.x + right, y: symbol.y + down };
};

/** The direction away from what a symbol overlaps; up where that is nowhere in particular. */
const awayFrom = ({ x, y }: ScreenSymbol, others: readonly ScreenSymbol[]): number => {
  const dx = others.reduce((sum, other) => sum + x - other.x, 0);
  const dy = others.reduce((sum, other) => sum + y - other.y, 0);
  const degrees = dx === 0 && dy === 0 ? 0 : (Math.atan2(dx, -dy) * 180) / Math.PI;
  return Math.round(degrees / STEP) * STEP;
};

/** Short leaders first; at each length straight away first, then more and more to either side. */
const candidates = (away: number): readonly Shift[] =>
  LEADER_LENGTHS.flatMap((length) =>
    Array.from({ length: DIRECTIONS }, (_, index) => {
      const aside = Math.ceil(index / 2) * (index % 2 === 0 ? -1 : 1);
      return { length, turn: (away + aside * STEP + 720) % 360 };
    }),
  );

const shiftFor = (
  symbol: ScreenSymbol,
  all: ScreenNeighbours,
  placed: ScreenNeighbours,
): Shift | null => {
  if (!placed.isTouching(symbol)) {
    return null;
  }
  const away = awayFrom(symbol, all.touching(symbol));
  return candidates(away).find((shift) => !placed.isTouching(shifted(symbol, shift))) ?? null;
};

/** Those that touch another; null: more than can be spread, and nobody need look at the rest. */
const crowdedOf = (
  symbols: readonly ScreenSymbol[],
  all: ScreenNeighbours,
): readonly ScreenSymbol[] | null => {
  const crowded: ScreenSymbol[] = [];
  for (const symbol of symbols) {
    if (all.isTouching(symbol)) {
      crowded.push(symbol);
    }
    if (crowded.length > MOST_SPREAD) {
      return null;
    }
  }
  return crowded;
};

/**
 * Moves symbols apart that would cover each other (ui/DESIGN.md section 4). Whoever overlaps nothing
 * stays; of the others the first by key stays and each next one takes the nearest free room. One that
 * finds none within the longest leader stays where it is. The answer does not depend on the order
 * given, and the work is bounded by the places tried for each symbol.
 */
export const spreadSymbols = (symbols: readonly ScreenSymbol[]): ReadonlyMap<string, Shift> => {
  const largest = symbols.reduce((most, { radius }) => Math.max(most, radius), 0);
  const [all, placed] = [
    screenNeighbours(largest, symbols.length),
    screenNeighbours(largest, symbols.length),
  ];
  symbols.forEach(all.add);
  const crowded = crowdedOf(symbols, all);
  if (crowded === null) {
    return new Map();
  }
  const isCrowded = new Set(crowded.map(({ key }) => key));
  symbols.filter(({ key }) => !isCrowded.has(key)).forEach(placed.add);
  const shifts = new Map<string, Shift>();
  for (const symbol of crowded.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
    const shift = shiftFor(symbol, all, placed);
    placed.add(shift === null ? symbol : shifted(symbol, shift));
    if (shift !== null) {
      shifts.set(symbol.key, shift);
    }
  }
  return shifts;
};
