import { kilometresBetween, type Position } from '@waystation/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geodesicBetween } from './geodesic';
import { kmOnSphere, onSphere } from './on-sphere';

const anywhere = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

describe('kilometres on the sphere', () => {
  it('are those along a great circle, everywhere', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => {
        expect(kmOnSphere(onSphere(a), onSphere(b))).toBeCloseTo(kilometresBetween(a, b), 3);
      }),
    );
  });

  it('differ from the geodesic by less than the ranking allows for', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (a: Position, b: Position) => {
        const { km } = geodesicBetween(a, b);
        const about = kmOnSphere(onSphere(a), onSphere(b));
        expect(Math.abs(about - km)).toBeLessThanOrEqual(km * 0.006 + 1e-6);
      }),
    );
  });
});
