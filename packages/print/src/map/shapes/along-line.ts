import type { Point } from '../projection/equal-area';

/** A point of a line, and which share of its length lies before it. */
export type AlongPoint = { readonly at: Point; readonly share: number };

const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** The points of a line with their shares of its length. */
export const alongLine = (line: readonly Point[]): readonly AlongPoint[] => {
  let run = 0;
  const runs = line.map((point, index) => {
    run += distance(line[index - 1] ?? point, point);
    return run;
  });
  return line.map((at, index) => ({ at, share: run === 0 ? 0 : (runs[index] ?? 0) / run }));
};
