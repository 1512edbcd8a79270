import { seeded } from './seeded.mjs';

/** @typedef {readonly [number, number]} Point longitude and latitude, or column and row */

/**
 * A country of squares with ragged borders.
 * @typedef {object} Lattice
 * @property {readonly [number, number, number, number]} box west, south, east, north in degrees
 * @property {number} columns
 * @property {number} rows
 * @property {number} group so many squares in each direction make an area of level 1
 */

/**
 * A rectangle of squares: its first corner and its size.
 * @typedef {{ readonly at: Point, readonly width: number, readonly height: number }} Block
 */

/** @param {number} degrees */
const rounded = (degrees) => Math.round(degrees * 1e6) / 1e6;

/**
 * A line that is displaced at its middle, and again in each half.
 * @param {readonly [Point, Point]} ends
 * @param {number} depth 2 ** depth pieces
 * @param {() => number} random
 * @returns {Point[]} without its end
 */
const ragged = ([from, to], depth, random) => {
  if (depth === 0) {
    return [from];
  }
  const aside = (random() - 0.5) * 0.3;
  /** @type {Point} */
  const middle = [
    rounded((from[0] + to[0]) / 2 - (to[1] - from[1]) * aside),
    rounded((from[1] + to[1]) / 2 + (to[0] - from[0]) * aside),
  ];
  return [...ragged([from, middle], depth - 1, random), ...ragged([middle, to], depth - 1, random)];
};

/** Pieces of a border between two corners: 64 to 256, so that areas have 256 to 1,024 corners. */
const DEPTHS = [6, 6, 7, 8];

/**
 * Gives the border between two neighbouring corners, the same in both directions, without its end.
 * @param {Lattice} lattice
 */
const bordersOf = ({ box, columns, rows }) => {
  const [west, south, east, north] = box;
  /** @param {Point} corner @returns {Point} */
  const onGround = ([column, row]) => [
    rounded(west + ((east - west) * column) / columns),
    rounded(south + ((north - south) * row) / rows),
  ];
  /** @param {Point} corner */
  const rank = ([column, row]) => row * (columns + 1) + column;
  /** @param {Point} a @param {Point} b */
  return (a, b) => {
    const isForward = rank(a) < rank(b);
    const [first, last] = isForward ? [a, b] : [b, a];
    const random = seeded(rank(first) * 7919 + rank(last));
    const depth = DEPTHS[Math.floor(random() * DEPTHS.length)] ?? 6;
    const ends = /** @type {const} */ ([onGround(first), onGround(last)]);
    const line = [...ragged(ends, depth, random), ends[1]];
    return (isForward ? line : line.toReversed()).slice(0, -1);
  };
};

/** @param {Block} block @returns {Point[]} its corners, round and back to the first */
const cornersOf = ({ at: [left, bottom], width, height }) => {
  const [right, top] = [left + width, bottom + height];
  /** @param {number} length @param {(step: number) => Point} corner */
  const side = (length, corner) => Array.from({ length }, (_, step) => corner(step));
  return [
    ...side(width, (step) => [left + step, bottom]),
    ...side(height, (step) => [right, bottom + step]),
    ...side(width, (step) => [right - step, top]),
    ...side(height, (step) => [left, top - step]),
    [left, bottom],
  ];
};

/** @param {number} number @param {number} digits */
const padded = (number, digits) => String(number).padStart(digits, '0');

/** @param {{ readonly columns: number, readonly rows: number, readonly step: number }} grid */
const blocksOf = ({ columns, rows, step }) =>
  Array.from({ length: Math.ceil(rows / step) }, (_, row) =>
    Array.from({ length: Math.ceil(columns / step) }, (_, column) => ({
      at: /** @type {Point} */ ([column * step, row * step]),
      width: Math.min(step, columns - column * step),
      height: Math.min(step, rows - row * step),
    })),
  ).flat();

/**
 * The areas of levels 1 and 2, as COD-AB boundaries with the P-code prefix `CD`, and the P-codes of
 * the state and the county that a square is.
 * @param {Lattice} lattice
 */
export const syntheticAreas = (lattice) => {
  const { columns, rows, group } = lattice;
  const border = bordersOf(lattice);
  const across = Math.ceil(columns / group);
  /** @param {Point} square */
  const stateOf = ([column, row]) =>
    `CD${padded(Math.floor(row / group) * across + Math.floor(column / group) + 1, 2)}`;
  /** @param {Point} square */
  const countyOf = ([column, row]) =>
    `${stateOf([column, row])}${padded(row * columns + column + 1, 4)}`;
  /** @param {Block} block @param {Record<string, string>} properties */
  const feature = (block, properties) => {
    const corners = cornersOf(block);
    const ring = corners.flatMap((corner, index) => {
      const next = corners[index + 1];
      return next === undefined ? [] : border(corner, next);
    });
    return {
      type: 'Feature',
      properties: { ...properties, ADM0_EN: 'Synthetic', ADM0_PCODE: 'CD', validOn: '2024-01-01' },
      geometry: { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] },
    };
  };
  /** @param {Point} square */
  const stateNames = (square) => ({
    ADM1_EN: `State ${stateOf(square)}`,
    ADM1_PCODE: stateOf(square),
  });
  return {
    stateOf,
    countyOf,
    states: blocksOf({ columns, rows, step: group }).map((block) =>
      feature(block, stateNames(block.at)),
    ),
    counties: blocksOf({ columns, rows, step: 1 }).map((block) =>
      feature(block, {
        ADM2_EN: `County ${countyOf(block.at)}`,
        ADM2_PCODE: countyOf(block.at),
        ...stateNames(block.at),
      }),
    ),
  };
};
