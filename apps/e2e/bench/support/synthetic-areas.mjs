import { seeded } from './seeded.mjs';

/** @typedef {readonly [number, number]} Point longitude and latitude */

/**
 * @typedef {object} Lattice a country of squares with ragged borders
 * @property {readonly [number, number, number, number]} box west, south, east, north in degrees
 * @property {number} columns
 * @property {number} rows
 * @property {number} group so many squares in each direction make an area of level 1
 */

/** @param {number} degrees */
const rounded = (degrees) => Math.round(degrees * 1e6) / 1e6;

/**
 * A line that is displaced at its middle, and again in each half: 2 ** depth pieces.
 * @param {Point} from
 * @param {Point} to
 * @param {number} depth
 * @param {() => number} random
 * @returns {Point[]} without its end
 */
const ragged = (from, to, depth, random) => {
  if (depth === 0) {
    return [from];
  }
  const aside = (random() - 0.5) * 0.3;
  /** @type {Point} */
  const middle = [
    rounded((from[0] + to[0]) / 2 - (to[1] - from[1]) * aside),
    rounded((from[1] + to[1]) / 2 + (to[0] - from[0]) * aside),
  ];
  return [...ragged(from, middle, depth - 1, random), ...ragged(middle, to, depth - 1, random)];
};

/** Pieces of a border between two corners: 64 to 256, so that areas have 256 to 1,024 corners. */
const DEPTHS = [6, 6, 7, 8];

/** @param {Lattice} lattice */
const bordersOf = ({ box, columns, rows }) => {
  const [west, south, east, north] = box;
  /** @type {Map<string, Point[]>} */
  const borders = new Map();
  /** @param {number} column @param {number} row @returns {Point} */
  const corner = (column, row) => [
    rounded(west + ((east - west) * column) / columns),
    rounded(south + ((north - south) * row) / rows),
  ];
  /** @param {readonly [number, number]} a @param {readonly [number, number]} b */
  return (a, b) => {
    const isForward = a[1] * (columns + 1) + a[0] < b[1] * (columns + 1) + b[0];
    const [first, last] = isForward ? [a, b] : [b, a];
    const key = `${first} ${last}`;
    const random = seeded(first[0] * 7919 + first[1] * 104_729 + last[0] * 31 + last[1]);
    const depth = DEPTHS[Math.floor(random() * DEPTHS.length)] ?? 6;
    const line = borders.get(key) ?? [
      ...ragged(corner(...first), corner(...last), depth, random),
      corner(...last),
    ];
    borders.set(key, line);
    return (isForward ? line : line.toReversed()).slice(0, -1);
  };
};

/** @param {Point[]} line @returns {Point[]} */
const closed = (line) => [...line, ...line.slice(0, 1)];

/** @param {number} number @param {number} digits */
const padded = (number, digits) => String(number).padStart(digits, '0');

/**
 * The areas of levels 1 and 2, as COD-AB boundaries of the country with the P-code prefix `CD`.
 * @param {Lattice} lattice
 */
export const syntheticAreas = (lattice) => {
  const { columns, rows, group } = lattice;
  const border = bordersOf(lattice);
  const across = Math.ceil(columns / group);
  /** @param {number} column @param {number} row */
  const stateOf = (column, row) =>
    `CD${padded(Math.floor(row / group) * across + Math.floor(column / group) + 1, 2)}`;
  /** @param {number} column @param {number} row */
  const countyOf = (column, row) =>
    `${stateOf(column, row)}${padded(row * columns + column + 1, 4)}`;
  /** @param {number} left @param {number} bottom @param {number} width @param {number} height */
  const ring = (left, bottom, width, height) => {
    const steps = [
      ...Array.from({ length: width }, (_, at) => [left + at, bottom, left + at + 1, bottom]),
      ...Array.from({ length: height }, (_, at) => [
        left + width,
        bottom + at,
        left + width,
        bottom + at + 1,
      ]),
      ...Array.from({ length: width }, (_, at) => [
        left + width - at,
        bottom + height,
        left + width - at - 1,
        bottom + height,
      ]),
      ...Array.from({ length: height }, (_, at) => [
        left,
        bottom + height - at,
        left,
        bottom + height - at - 1,
      ]),
    ];
    return closed(steps.flatMap(([x0 = 0, y0 = 0, x1 = 0, y1 = 0]) => border([x0, y0], [x1, y1])));
  };
  /** @param {Record<string, string>} properties @param {Point[]} coordinates */
  const feature = (properties, coordinates) => ({
    type: 'Feature',
    properties: { ...properties, ADM0_EN: 'Synthetic', ADM0_PCODE: 'CD', validOn: '2024-01-01' },
    geometry: { type: 'Polygon', coordinates: [coordinates] },
  });
  const states = [];
  for (let row = 0; row < rows; row += group) {
    for (let column = 0; column < columns; column += group) {
      const pcode = stateOf(column, row);
      const [width, height] = [Math.min(group, columns - column), Math.min(group, rows - row)];
      states.push(
        feature({ ADM1_EN: `State ${pcode}`, ADM1_PCODE: pcode }, ring(column, row, width, height)),
      );
    }
  }
  const counties = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const [pcode, state] = [countyOf(column, row), stateOf(column, row)];
      counties.push(
        feature(
          {
            ADM2_EN: `County ${pcode}`,
            ADM2_PCODE: pcode,
            ADM1_EN: `State ${state}`,
            ADM1_PCODE: state,
          },
          ring(column, row, 1, 1),
        ),
      );
    }
  }
  return { states, counties, stateOf, countyOf };
};
