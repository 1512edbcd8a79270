import type { Position } from 'geojson';
import { groundDistance } from './ground-distance';

/** The places in a line of points about a step in km apart, its first and its last among them. */
export const spaceOut = (line: readonly Position[], stepKm: number): readonly number[] => {
  const kept: number[] = [];
  let km = 0;
  for (const [index, point] of line.entries()) {
    km += groundDistance(line[index - 1] ?? point, point);
    if (index === 0 || index === line.length - 1 || km >= stepKm) {
      kept.push(index);
      km = 0;
    }
  }
  return kept;
};
