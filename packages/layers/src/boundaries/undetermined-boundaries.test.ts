import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { BoundaryKind, BoundaryLine } from '../areas/area-geometry';
import { groundDistance } from './ground-distance';
import { withUndetermined } from './undetermined-boundaries';

const line = (kind: BoundaryKind, ...coordinates: Position[][]): BoundaryLine => ({
  kind,
  line: { type: 'MultiLineString', coordinates },
});

/** A country four degrees wide and one high on the equator; its northern border lies at 1° N. */
const OUTLINE: Position[] = [
  [0, 0],
  [0, 1],
  [4, 1],
  [4, 0],
  [0, 0],
];

const kmOf = (lines: readonly BoundaryLine[], wanted: BoundaryKind): number =>
  lines
    .filter(({ kind }) => kind === wanted)
    .flatMap((each) => each.line.coordinates)
    .flatMap((points) =>
      points.slice(1).map((point, index) => groundDistance(points[index] ?? point, point)),
    )
    .reduce((sum, km) => sum + km, 0);

const DEGREE = 111;

describe('a loaded border that the policy leaves undetermined', () => {
  it.each([
    { apart: 'on the same course', north: 1 },
    { apart: '11 km apart', north: 1.1 },
    { apart: '30 km apart', north: 1.27 },
  ])('is drawn as undetermined where the base map draws it, $apart', ({ north }) => {
    const lines = withUndetermined(
      [line('international', OUTLINE)],
      [
        [
          [0, north],
          [4, north],
        ],
      ],
    );
    expect(kmOf(lines, 'undetermined') / DEGREE).toBeGreaterThan(3.9);
    expect(kmOf(lines, 'undetermined') / DEGREE).toBeLessThan(4.5);
  });

  it('keeps its own course, whole, in one kind or the other', () => {
    const lines = withUndetermined(
      [line('international', OUTLINE)],
      [
        [
          [1, 1.1],
          [3, 1.1],
        ],
      ],
    );
    const whole = kmOf([line('international', OUTLINE)], 'international');
    expect(lines.map(({ kind }) => kind)).toEqual(['international', 'undetermined']);
    expect(kmOf(lines, 'undetermined') + kmOf(lines, 'international')).toBeCloseTo(whole, 0);
    const points = lines.flatMap((each) => each.line.coordinates.flat());
    expect(points.every(([x = 0, y = 0]) => x === 0 || x === 4 || y === 0 || y === 1)).toBe(true);
  });

  it('ends where the base map’s line ends, to some kilometres', () => {
    const lines = withUndetermined(
      [line('international', OUTLINE)],
      [
        [
          [0, 1],
          [2, 1],
        ],
      ],
    );
    expect(Math.abs(kmOf(lines, 'undetermined') - 2 * DEGREE)).toBeLessThan(12);
  });

  it('is not the far coast of a narrow country', () => {
    // Gaza is some ten kilometres wide: its coast is as near to the line as many a border is.
    const strip: Position[] = [
      [34.2, 31.3],
      [34.5, 31.6],
      [34.58, 31.52],
      [34.28, 31.22],
      [34.2, 31.3],
    ];
    const lines = withUndetermined(
      [line('international', strip)],
      [
        [
          [34.585, 31.52],
          [34.285, 31.22],
        ],
      ],
    );
    const border = groundDistance([34.58, 31.52], [34.28, 31.22]);
    expect(Math.abs(kmOf(lines, 'undetermined') - border)).toBeLessThan(15);
  });

  it('is not a line that only crosses it', () => {
    const lines = withUndetermined(
      [line('international', OUTLINE)],
      [
        [
          [2, -1],
          [2, 2],
        ],
      ],
    );
    expect(kmOf(lines, 'undetermined')).toBeLessThan(0.25 * DEGREE);
  });

  it('leaves lines inside the country and disputed areas as they are', () => {
    const county = line('county', [
      [0, 1],
      [4, 1],
    ]);
    const disputed = line('disputed', [
      [0, 1],
      [4, 1],
    ]);
    const lines = withUndetermined(
      [county, disputed, line('international', OUTLINE)],
      [
        [
          [0, 1],
          [4, 1],
        ],
      ],
    );
    expect(lines.slice(0, 2)).toEqual([county, disputed]);
  });

  it('changes nothing where there is none', () => {
    const lines = [line('state', OUTLINE), line('international', OUTLINE)];
    expect(withUndetermined(lines, [])).toBe(lines);
    expect(withUndetermined([], [[[0, 1]]])).toEqual([]);
  });

  it('comes to the same answer every time, also for an outline of 20 000 points', () => {
    const coast = Array.from({ length: 20_000 }, (_, index) => [
      index / 2_000,
      1 + Math.sin(index / 40) / 50,
    ]);
    const wanted = [coast.filter((_, index) => index % 7 === 0 && index < 9_000)];
    const first = withUndetermined([line('international', coast)], wanted);
    expect(withUndetermined([line('international', coast)], wanted)).toEqual(first);
  });
});
