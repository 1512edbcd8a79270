import type { Position } from 'geojson';
import { groundDistance } from './ground-distance';

/** The points of a line with further ones between them, so that none is farther than a step in km from the next. */
export const densifyLine = (line: readonly Position[], stepKm: number): readonly Position[] =>
  line.flatMap((point, index) => {
    const before = line[index - 1];
    if (before === undefined) {
      return [point];
    }
    const [x1 = 0, y1 = 0] = before;
    const [x2 = 0, y2 = 0] = point;
    const pieces = Math.max(1, Math.ceil(groundDistance(before, point) / stepKm));
    return Array.from({ length: pieces }, (_, piece) =>
      piece === pieces - 1
        ? point
        : [x1 + ((x2 - x1) * (piece + 1)) / pieces, y1 + ((y2 - y1) * (piece + 1)) / pieces],
    );
  });
