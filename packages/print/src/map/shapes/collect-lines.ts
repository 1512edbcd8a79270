import type { GeoStream } from 'd3-geo';
import type { Point } from '../projection/equal-area';

/** A stream's end that keeps what arrives: each ring or line as its points. */
export type Collector = { readonly stream: GeoStream; readonly lines: () => readonly Point[][] };

/** Collects the rings of polygons, which d3 leaves open, or the pieces of lines. */
export const collectLines = (): Collector => {
  const lines: Point[][] = [];
  let current: Point[] = [];
  return {
    lines: () => lines,
    stream: {
      point: (x, y) => {
        current.push([x, y]);
      },
      lineStart: () => {
        current = [];
      },
      lineEnd: () => {
        lines.push(current);
      },
      polygonStart: () => undefined,
      polygonEnd: () => undefined,
    },
  };
};
