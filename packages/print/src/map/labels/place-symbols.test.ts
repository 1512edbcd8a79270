import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPoint } from '../../../test/one-layer';
import { createCollisions, overlap, type PaperBox } from './collisions';
import { placeSymbols } from './place-symbols';
import type { PaperSymbol, SymbolIcon, SymbolText, TextPlace } from './symbol';

const FRAME = { widthMm: 120, heightMm: 80 };
const FIRM = { mayOverlap: false, yields: false, isOptional: false };

const block = {
  lines: [{ text: 'Bor', width: 8 }],
  face: 'regular',
  size: 2,
  lineHeight: 2.4,
  letterSpacing: 0,
  width: 8,
  height: 2.4,
} as const;

const placeOn = (box: PaperBox): TextPlace => ({
  middle: [box.x + box.width / 2, box.y + box.height / 2],
  turn: 0,
  justify: 'center',
  boxes: [box],
  covers: [box],
});

const boxes = fc.record({
  x: fc.double({ min: -20, max: 125, noNaN: true }),
  y: fc.double({ min: -20, max: 85, noNaN: true }),
  width: fc.double({ min: 0.5, max: 30, noNaN: true }),
  height: fc.double({ min: 0.5, max: 6, noNaN: true }),
});

const symbols: fc.Arbitrary<PaperSymbol> = fc
  .record({
    places: fc.array(boxes, { minLength: 1, maxLength: 4 }),
    icon: fc.option(boxes),
    isOptional: fc.boolean(),
    mayOverlap: fc.boolean(),
  })
  .map(({ places, icon, isOptional, mayOverlap }) => ({
    feature: aPoint(0, 0),
    at: [places[0]?.x ?? 0, places[0]?.y ?? 0],
    icon: icon && { ...FIRM, mayOverlap, markup: '<use/>', boxes: [icon] },
    text: { ...FIRM, isOptional, block, places: places.map(placeOn) },
  }));

describe('placeSymbols', () => {
  it('lets no name lie on another, on an icon before it, on what is kept free, or over the frame', () => {
    fc.assert(
      fc.property(
        fc.array(symbols, { maxLength: 60 }),
        fc.array(boxes, { maxLength: 5 }),
        (all, kept) => {
          const placed = placeSymbols(all, { taken: createCollisions(kept), frame: FRAME });
          const before: PaperBox[] = [...kept];
          for (const { text, icon } of placed) {
            for (const box of text?.boxes ?? []) {
              expect(before.filter((taken) => overlap(taken, box))).toEqual([]);
              expect(box.x >= 0 && box.x + box.width <= FRAME.widthMm).toBe(true);
              expect(box.y >= 0 && box.y + box.height <= FRAME.heightMm).toBe(true);
            }
            before.push(...(text?.boxes ?? []), ...(icon?.boxes ?? []));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  const at = (x: number, y: number): PaperBox => ({ x, y, width: 10, height: 3 });
  const text = (places: readonly PaperBox[], more: Partial<SymbolText> = {}): SymbolText => ({
    ...FIRM,
    block,
    places: places.map(placeOn),
    ...more,
  });
  const icon = (box: PaperBox, more: Partial<SymbolIcon> = {}): SymbolIcon => ({
    ...FIRM,
    markup: '<use/>',
    boxes: [box],
    ...more,
  });
  const symbol = (more: Partial<PaperSymbol>): PaperSymbol => ({
    feature: aPoint(0, 0),
    at: [0, 0],
    icon: null,
    text: null,
    ...more,
  });
  const place = (all: readonly PaperSymbol[]) =>
    placeSymbols(all, { taken: createCollisions([]), frame: FRAME });

  it('takes the next place where the first is taken', () => {
    const placed = place([
      symbol({ text: text([at(20, 20)]) }),
      symbol({ text: text([at(22, 21), at(22, 24)]) }),
      symbol({ text: text([at(22, 21)]) }),
    ]);
    expect(placed.map((each) => each.text?.boxes[0]?.y)).toEqual([20, 24, undefined]);
  });

  it('drops an icon with its name, unless the name is optional, and the other way round', () => {
    const first = symbol({ text: text([at(20, 20)]) });
    const pair = (textIsOptional: boolean) =>
      symbol({
        icon: icon(at(60, 20)),
        text: text([at(22, 21)], { isOptional: textIsOptional }),
      });
    expect(place([first, pair(false)])[1]).toMatchObject({ icon: null, text: null });
    expect(place([first, pair(true)])[1]).toMatchObject({ icon: {}, text: null });
    const town = (iconIsOptional: boolean) =>
      symbol({
        icon: icon(at(22, 21), { isOptional: iconIsOptional }),
        text: text([at(60, 20)]),
      });
    expect(place([first, town(false)])[1]).toMatchObject({ icon: null, text: null });
    expect(place([first, town(true)])[1]).toMatchObject({ icon: null, text: {} });
  });

  it('always places what may overlap, and lets others on what gives way', () => {
    const placed = place([
      symbol({ icon: icon(at(20, 20), { mayOverlap: true, yields: true }) }),
      symbol({ icon: icon(at(21, 20), { mayOverlap: true }) }),
      symbol({ text: text([at(18, 18)]) }),
    ]);
    expect(placed.map((each) => (each.icon ?? each.text) !== null)).toEqual([true, true, false]);
    const free = place([
      symbol({ icon: icon(at(20, 20), { mayOverlap: true, yields: true }) }),
      symbol({ text: text([at(20, 20)]) }),
    ]);
    expect(free[1]?.text).not.toBeNull();
  });
});
