import type { Position } from 'geojson';

/** Rounds the corners of a line by Chaikin's method; ends stay where they are, rings stay closed. */
export const smoothLine = (line: readonly Position[], passes = 2): readonly Position[] => {
  const [first] = line;
  const last = line.at(-1);
  if (passes === 0 || first === undefined || last === undefined || line.length < 3) {
    return line;
  }
  const isRing = first[0] === last[0] && first[1] === last[1];
  const cut = line.slice(1).flatMap((point, index) => cutCorner(line[index] ?? point, point));
  const [start = first] = cut;
  return smoothLine(isRing ? [...cut, start] : [first, ...cut.slice(1, -1), last], passes - 1);
};

const cutCorner = ([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): Position[] => [
  [x1 + (x2 - x1) / 4, y1 + (y2 - y1) / 4],
  [x1 + ((x2 - x1) * 3) / 4, y1 + ((y2 - y1) * 3) / 4],
];
