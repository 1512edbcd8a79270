import { EARTH_KM } from '@waystation/domain';
import { kmOnSphere, type OnSphere } from './on-sphere';

const dot = (a: OnSphere, b: OnSphere): number => a.x * b.x + a.y * b.y + a.z * b.z;

const cross = (a: OnSphere, b: OnSphere): OnSphere => ({
  x: a.y * b.z - a.z * b.y,
  y: a.z * b.x - a.x * b.z,
  z: a.x * b.y - a.y * b.x,
});

/**
 * Kilometres from a point to the nearest of the great circle's part between two others: to the
 * circle itself where the point lies beside the line, else to the nearer end. Good to 0.6 %, also
 * across the antimeridian and at the poles.
 */
export const kmToLine = (
  point: OnSphere,
  [from, to]: readonly [from: OnSphere, to: OnSphere],
): number => {
  const normal = cross(from, to);
  const isBeside = dot(cross(normal, from), point) > 0 && dot(cross(normal, to), point) < 0;
  if (!isBeside) {
    return Math.min(kmOnSphere(point, from), kmOnSphere(point, to));
  }
  const off = Math.abs(dot(normal, point)) / Math.sqrt(dot(normal, normal));
  return EARTH_KM * Math.asin(Math.min(1, off));
};
