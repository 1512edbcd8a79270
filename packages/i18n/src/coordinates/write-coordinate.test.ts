import type { Position } from '@waystation/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCoordinate } from './read-coordinate';
import { coordinateTexts, decimalText, degreesText, mgrsText } from './write-coordinate';

const JUBA: Position = [31.6, 4.85];

describe('a point written out', () => {
  it.each([
    [JUBA, '4.85000, 31.60000', '4°51′00.0″N 31°36′00.0″E'],
    [[-77.035_24, 38.889_467], '38.88947, -77.03524', '38°53′22.1″N 77°02′06.9″W'],
    [[-0.000_001, -0.000_001], '0.00000, 0.00000', '0°00′00.0″S 0°00′00.0″W'],
    [[179.999_999_9, -59.999_999_9], '-60.00000, 180.00000', '60°00′00.0″S 180°00′00.0″E'],
  ] as const)('%s is %s and %s', (position, decimal, degrees) => {
    expect(decimalText(position)).toBe(decimal);
    expect(degreesText(position)).toBe(degrees);
  });

  it('has its MGRS reference in groups', () => {
    expect(mgrsText([-77.035_24, 38.889_467])).toBe('18S UJ 23483 06479');
  });

  it.each([84.5, -80.5])('has no MGRS reference at latitude %d', (latitude) => {
    expect(mgrsText([10, latitude])).toBeNull();
  });
});

describe('what is written', () => {
  const position = fc.tuple(
    fc.double({ min: -179.99, max: 179.99, noNaN: true }),
    fc.double({ min: -79.9, max: 83.9, noNaN: true }),
  );

  /** The coarsest of the four, a Plus Code of ten digits, has cells of 14 m: 0.000125 degrees. */
  const CELL = 0.000_125;

  it('is read again as the same point, in every format and anywhere', () => {
    fc.assert(
      fc.property(position, ([longitude, latitude]) => {
        for (const { format, text } of coordinateTexts([longitude, latitude])) {
          const reading = readCoordinate(text ?? '', () => null);
          expect(reading).toMatchObject({ kind: 'point', format });
          const [x = 0, y = 0] = reading?.kind === 'point' ? reading.position : [];
          const narrowing = Math.cos((latitude * Math.PI) / 180);
          expect(Math.abs(y - latitude)).toBeLessThan(CELL);
          expect(Math.abs(x - longitude) * narrowing).toBeLessThan(CELL);
        }
      }),
      { numRuns: 300 },
    );
  });
});
