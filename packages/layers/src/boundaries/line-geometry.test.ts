import { describe, expect, it } from 'vitest';
import { boxAround, isInBox } from './box-around';
import { densifyLine } from './densify-line';
import { groundDistance } from './ground-distance';
import { pointGrid } from './point-grid';
import { spaceOut } from './space-out';

const JUBA = [31.58, 4.85];
const MALAKAL = [31.65, 9.53];
const TRIPOLI = [13.19, 32.89];

describe('distance on the ground', () => {
  it.each([
    { what: 'Juba to Malakal', a: JUBA, b: MALAKAL, km: 521 },
    { what: 'a degree of longitude in Tripoli', a: TRIPOLI, b: [14.19, 32.89], km: 93.5 },
    { what: 'a point to itself', a: JUBA, b: JUBA, km: 0 },
  ])('of $what is $km km', ({ a, b, km }) => {
    expect(Math.abs(groundDistance(a, b) - km)).toBeLessThanOrEqual(km * 0.01);
  });
});

describe('a line with further points', () => {
  const line = [JUBA, [31.6, 4.86], MALAKAL];
  const dense = densifyLine(line, 10);

  it('keeps its own points, first and last included', () => {
    expect(line.every((point) => dense.includes(point))).toBe(true);
    expect([dense[0], dense.at(-1)]).toEqual([JUBA, MALAKAL]);
  });

  it('has no gap wider than the step, and no point off the line', () => {
    const gaps = dense.slice(1).map((point, index) => groundDistance(dense[index] ?? [], point));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(10.01);
    expect(gaps.reduce((sum, km) => sum + km, 0)).toBeCloseTo(
      groundDistance(JUBA, [31.6, 4.86]) + groundDistance([31.6, 4.86], MALAKAL),
      0,
    );
  });
});

describe('a line with fewer points', () => {
  it('has its first and last, and those between about a step apart', () => {
    const line = Array.from({ length: 101 }, (_, index) => [30 + index * 0.01, 0]);
    const places = spaceOut(line, 10);
    expect([places[0], places.at(-1)]).toEqual([0, 100]);
    expect(places.slice(1, -1).map((place, index) => place - (places[index] ?? 0))).toEqual(
      Array(places.length - 2).fill(9),
    );
  });

  it.each([
    { line: [], places: [] },
    { line: [JUBA], places: [0] },
    { line: [JUBA, JUBA], places: [0, 1] },
  ])('of $line.length points has places $places', ({ line, places }) => {
    expect(spaceOut(line, 3)).toEqual(places);
  });
});

describe('the box around a line', () => {
  const box = boxAround([JUBA, MALAKAL], 40);

  it.each([
    { where: '30 km east of it', point: [31.65 + 0.27, 9.53], isIn: true },
    { where: '60 km east of it', point: [31.65 + 0.55, 9.53], isIn: false },
    { where: '30 km north of it', point: [31.65, 9.53 + 0.27], isIn: true },
    { where: '60 km south of it', point: [31.58, 4.85 - 0.55], isIn: false },
  ])('with 40 km to spare holds a point $where: $isIn', ({ point, isIn }) => {
    expect(isInBox(box, point)).toBe(isIn);
  });
});

describe('the nearest of many points', () => {
  // A winding line from the equator to the far north, where degrees of longitude are short.
  const points = Array.from({ length: 900 }, (_, index) => [
    30 + Math.sin(index / 7) * 2,
    (index / 900) * 70,
  ]);
  const grid = pointGrid(points, 40);
  const searched = ([x = 0, y = 0]: readonly number[]) =>
    Math.min(...points.map((point) => groundDistance(point, [x, y])));

  it.each([
    { of: 3, east: 0, north: 0 },
    { of: 150, east: 0.2, north: 0.1 },
    { of: 400, east: -0.1, north: -0.25 },
    { of: 640, east: 0.3, north: 0 },
    { of: 899, east: 0.4, north: 0.2 },
  ])('is the one that looking at all of them finds, beside point $of', ({ of, east, north }) => {
    const [x = 0, y = 0] = points[of] ?? [];
    const all = searched([x + east, y + north]);
    expect(all).toBeLessThan(40);
    expect(grid.nearest([x + east, y + north])?.km).toBeCloseTo(all, 0);
  });

  it('is none where all are out of reach', () => {
    expect(grid.nearest([40, 10])).toBeNull();
    expect(pointGrid([], 40).nearest(JUBA)).toBeNull();
  });
});
