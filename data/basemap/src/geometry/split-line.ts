import type { Position } from 'geojson';

/** A stretch of a line whose segments all answer the question alike. */
export type Stretch = { readonly points: readonly Position[]; readonly matches: boolean };

/** Cuts a line where the answer for its segments' starting points changes; stretches share end points. */
export const splitLine = (
  line: readonly Position[],
  matches: (point: Position) => boolean,
): readonly Stretch[] => {
  const stretches: { points: Position[]; matches: boolean }[] = [];
  for (const [index, point] of line.slice(0, -1).entries()) {
    const next = line[index + 1];
    if (next === undefined) {
      continue;
    }
    const answer = matches(point);
    const current = stretches.at(-1);
    if (current === undefined || current.matches !== answer) {
      stretches.push({ points: [point, next], matches: answer });
    } else {
      current.points.push(next);
    }
  }
  return stretches;
};
