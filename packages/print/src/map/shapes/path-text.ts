import type { Point } from '../projection/equal-area';
import { UNITS_PER_MM, type UnitLine } from './thin-lines';

/** A number of millimetres with at most three decimals, as short as can be. */
export const short = (mm: number): string => {
  const text = String(Math.round(mm * 1000) / 1000);
  return (text === '-0' ? '0' : text).replace(/^(-?)0\./, '$1.');
};

const step = ([x1, y1]: Point, [x2, y2]: Point): string => {
  const [dx, dy] = [short((x2 - x1) / UNITS_PER_MM), short((y2 - y1) / UNITS_PER_MM)];
  return `${dx}${dy.startsWith('-') ? '' : ' '}${dy}`;
};

/** The `d` of an SVG path in millimetres: each point as a step from the last. */
export const pathText = (lines: readonly UnitLine[]): string =>
  lines
    .flatMap(({ points, isClosed }): readonly string[] => {
      const [first, ...others] = points;
      if (first === undefined) {
        return [];
      }
      const steps = others.map((point, index) => step(points[index] ?? first, point));
      const start = `${short(first[0] / UNITS_PER_MM)} ${short(first[1] / UNITS_PER_MM)}`;
      return [`M${start}l${steps.join(' ').replaceAll(' -', '-')}${isClosed ? 'z' : ''}`];
    })
    .join('');
