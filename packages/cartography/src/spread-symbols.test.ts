import { describe, expect, it } from 'vitest';
import { leaderGlyph } from './leader-glyph';
import { MAP_COLOURS } from './map-colours';
import type { ScreenSymbol } from './screen-neighbours';
import { selectionGlyph } from './selection-glyph';
import { LEADER_LENGTHS, MOST_SPREAD, shiftInPixels, spreadSymbols } from './spread-symbols';

const aSymbol = (key: string, x: number, y: number): ScreenSymbol => ({ key, x, y, radius: 8 });

const placed = (symbols: readonly ScreenSymbol[]): readonly ScreenSymbol[] => {
  const shifts = spreadSymbols(symbols);
  return symbols.map((symbol) => {
    const shift = shifts.get(symbol.key);
    const [right, down] = shift === undefined ? [0, 0] : shiftInPixels(shift);
    return { ...symbol, x: symbol.x + right, y: symbol.y + down };
  });
};

const overlapsAmong = (symbols: readonly ScreenSymbol[]): number =>
  symbols.flatMap((a, index) =>
    symbols.slice(index + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius),
  ).length;

/** Six centres within a few pixels, as at Ras Ajdir from afar, and one that stands alone. */
const RAS_AJDIR = [
  aSymbol('choucha', 100, 100),
  aSymbol('lybie', 101, 100),
  aSymbol('tunis', 101, 102),
  aSymbol('uae', 99, 101),
  aSymbol('zarzis', 96, 95),
  aSymbol('zuwara', 108, 103),
  aSymbol('tripoli', 160, 110),
];

describe('symbols that would cover each other', () => {
  it('stand apart', () => {
    expect(overlapsAmong(RAS_AJDIR)).toBeGreaterThan(10);
    expect(overlapsAmong(placed(RAS_AJDIR))).toBe(0);
  });

  it('stay where they are if they cover nothing, however near the others come', () => {
    expect([...spreadSymbols(RAS_AJDIR).keys()]).not.toContain('tripoli');
    expect(spreadSymbols([aSymbol('a', 0, 0), aSymbol('b', 17.5, 0)]).size).toBe(0);
  });

  it('keep the first of them at its true point', () => {
    expect(spreadSymbols(RAS_AJDIR).has('choucha')).toBe(false);
  });

  it('come to stand the same, in whatever order they are given', () => {
    const first = spreadSymbols(RAS_AJDIR);
    const again = spreadSymbols(RAS_AJDIR.toReversed());
    expect([...again].toSorted()).toEqual([...first].toSorted());
  });

  it('move away from what they cover, by the shortest leader that does', () => {
    const shifts = spreadSymbols([aSymbol('a', 0, 0), aSymbol('b', 5, 0)]);
    expect(shifts.get('b')).toEqual({ length: LEADER_LENGTHS[0], turn: 90 });
  });

  it('part also where their true points are one and the same', () => {
    const two = [aSymbol('a', 0, 0), aSymbol('b', 0, 0)];
    expect(overlapsAmong(placed(two))).toBe(0);
  });

  it('have leaders of the lengths that are drawn, and no longer ones', () => {
    const crowd = Array.from({ length: 120 }, (_, index) => aSymbol(`s${index}`, index % 5, 0));
    const lengths = new Set([...spreadSymbols(crowd).values()].map(({ length }) => length));
    expect([...lengths].every((length) => LEADER_LENGTHS.some((known) => known === length))).toBe(
      true,
    );
  });

  it('all stay where there are more than leaders could be followed of', () => {
    const crowd = Array.from({ length: MOST_SPREAD + 1 }, (_, index) => aSymbol(`s${index}`, 0, 0));
    expect(spreadSymbols(crowd).size).toBe(0);
  });

  it('are none without symbols', () => {
    expect(spreadSymbols([]).size).toBe(0);
  });
});

describe('a shift', () => {
  it.each([
    { turn: 0, pixels: [0, -20] },
    { turn: 90, pixels: [20, 0] },
    { turn: 180, pixels: [0, 20] },
    { turn: 270, pixels: [-20, 0] },
  ])('of 20 pixels at $turn degrees is $pixels to the right and down', ({ turn, pixels }) => {
    const [right, down] = shiftInPixels({ length: 20, turn });
    expect([right, down].map((value) => Math.round(value) + 0)).toEqual(pixels);
  });
});

describe('what goes with a moved or selected symbol', () => {
  it.each(LEADER_LENGTHS)(
    'is a leader of %d pixels from the middle up, inside its square',
    (length) => {
      const { size, parts } = leaderGlyph(length, MAP_COLOURS.light);
      expect(size / 2).toBeGreaterThanOrEqual(length);
      expect(parts.filter(({ shape }) => shape === 'line')).toHaveLength(2);
      expect(parts).toContainEqual(
        expect.objectContaining({
          points: [
            [0, 0],
            [0, -length],
          ],
        }),
      );
    },
  );

  it('is a ring outside the symbol, whole inside its square', () => {
    const { size, parts } = selectionGlyph(11, MAP_COLOURS.dark);
    const ring = parts.find(({ shape }) => shape === 'arc');
    expect(ring).toMatchObject({ width: 2.4, from: 0, to: 1 });
    expect(size / 2).toBeGreaterThan(11 + 2.4);
  });
});
