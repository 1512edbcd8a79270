import type { Position } from 'geojson';

/**
 * Makes a ring that jumps from 180° E to 180° W run on past the antimeridian, as plane geometry needs
 * it. A ring around a pole, which comes out a whole turn away from its start, is closed over that pole.
 */
export const unwrapRing = (ring: readonly Position[]): Position[] => {
  let turn = 0;
  const unwrapped = ring.map(([x = 0, y = 0], index): Position => {
    const [previous = x] = ring[index - 1] ?? [];
    if (Math.abs(x - previous) > 180) {
      turn += x < previous ? 360 : -360;
    }
    return [x + turn, y];
  });
  const [first] = unwrapped;
  const last = unwrapped.at(-1);
  if (first === undefined || last === undefined || turn === 0 || first[0] === last[0]) {
    return unwrapped;
  }
  const [firstX = 0, firstY = 0] = first;
  const [lastX = 0] = last;
  const pole = firstY < 0 ? -90 : 90;
  return [...unwrapped, [lastX, pole], [firstX, pole], first];
};
