import { describe, expect, it } from 'vitest';
import { sheetFrame } from './sheet-frame';
import { withoutFarPoints } from './without-far-points';

const SIZE = { width: 186, height: 76 };

describe('the frame of a map on paper', () => {
  it.each([
    {
      name: 'two near places',
      places: [
        [11.56, 33.14],
        [11.48, 33.15],
      ] as const,
    },
    { name: 'one place', places: [[11.56, 33.14]] as const },
    {
      name: 'both sides of 180°',
      places: [
        [179.9, -16],
        [-179.9, -16.1],
      ] as const,
    },
    {
      name: 'a country apart',
      places: [
        [11.56, 33.14],
        [25.1, 21.9],
      ] as const,
    },
  ])('holds $name with room around', ({ places }) => {
    const frame = sheetFrame(places, SIZE);
    for (const place of places) {
      const [x, y] = frame.toUnit(place);
      expect(x).toBeGreaterThan(100);
      expect(x).toBeLessThan(1_760);
      expect(y).toBeGreaterThan(50);
      expect(y).toBeLessThan(710);
    }
  });

  it('knows its scale', () => {
    const frame = sheetFrame(
      [
        [10, 0],
        [11, 0],
      ],
      SIZE,
    );
    const [west] = frame.toUnit([10, 0]);
    const [east] = frame.toUnit([11, 0]);
    expect((east - west) * frame.metersPerUnit).toBeCloseTo(111_320, -3);
  });
});

describe('a line without the points that nobody sees', () => {
  const frame = sheetFrame(
    [
      [10, 0],
      [11, 0.4],
    ],
    SIZE,
  );

  it('keeps what crosses the frame, and forgets what lies beyond one side', () => {
    const line = [
      [0, 0],
      [1, 5],
      [2, -5],
      [3, 0],
      [10.5, 0.2],
      [30, 0.2],
      [31, 4],
      [32, 0],
    ];
    expect(withoutFarPoints(line, frame)).toEqual([
      [0, 0],
      [3, 0],
      [10.5, 0.2],
      [30, 0.2],
      [32, 0],
    ]);
  });

  it('keeps a line that goes around a corner of the frame', () => {
    const line = [
      [0, 0.2],
      [0, 20],
      [10.5, 20],
      [10.5, 0.2],
    ];
    expect(withoutFarPoints(line, frame)).toEqual(line);
  });
});
