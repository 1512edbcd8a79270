import type { Unit } from './picture-frame';

/** How far a point lies from the line between two others. */
const offLine = ([x, y]: Unit, [x1, y1]: Unit, [x2, y2]: Unit): number => {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length;
  const along = Math.max(0, Math.min(1, share));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
};

const farthest = (points: readonly Unit[], from: number, to: number) => {
  const [start, end] = [points[from], points[to]];
  let found = { at: from, off: -1 };
  for (let at = from + 1; at < to; at += 1) {
    const point = points[at];
    if (point !== undefined && start !== undefined && end !== undefined) {
      const off = offLine(point, start, end);
      found = off > found.off ? { at, off } : found;
    }
  }
  return found;
};

/**
 * The indices of the points that a line needs so that it is nowhere further than `tolerance` from
 * where it was (Douglas and Peucker); both ends stay, so that lines that meet go on meeting.
 */
export const neededPoints = (points: readonly Unit[], tolerance: number): readonly number[] => {
  const kept = new Set([0, points.length - 1]);
  const open: [number, number][] = [[0, points.length - 1]];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const [from, to] = part;
    const { at, off } = farthest(points, from, to);
    if (off > tolerance) {
      kept.add(at);
      open.push([from, at], [at, to]);
    }
  }
  return [...kept].toSorted((a, b) => a - b);
};
