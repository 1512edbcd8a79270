/**
 * One measured number. `goal` is the most it may be, where there is one; `how` says how it was
 * measured, in a few words.
 * @typedef {object} Measurement
 * @property {string} name
 * @property {string} unit
 * @property {number} value
 * @property {number | null} [goal]
 * @property {string} [how]
 */

/**
 * Reads what a bench script printed: one measurement as JSON on each line, other lines are its talk.
 * @param {string} stdout
 * @returns {readonly Measurement[]}
 */
export const readMeasurements = (stdout) =>
  stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));

/**
 * Whether a number keeps its goal; one without a goal does.
 * @param {Measurement} measurement
 */
export const isWithinGoal = ({ value, goal }) =>
  goal === undefined || goal === null || value <= goal;

/**
 * The measurements as a table for the terminal.
 * @param {readonly Measurement[]} measurements
 */
export const measurementTable = (measurements) => {
  const rows = measurements.map((measurement) => [
    measurement.name,
    `${round(measurement.value)} ${measurement.unit}`,
    measurement.goal === undefined || measurement.goal === null
      ? ''
      : `≤ ${measurement.goal} ${measurement.unit}`,
    isWithinGoal(measurement) ? '' : 'over',
    measurement.how ?? '',
  ]);
  const widths = [0, 1, 2, 3].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map((row) =>
    row.map((cell, at) =>
      at === 1 ? cell.padStart(widths[1] ?? 0) : cell.padEnd(widths[at] ?? 0),
    ),
  );
  return lines.map((cells) => `  ${cells.join('  ').trimEnd()}\n`).join('');
};

/** @param {number} value */
const round = (value) => (Number.isInteger(value) ? value : Number(value.toPrecision(3)));
