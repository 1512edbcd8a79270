import type { Position } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { kmToLine } from './km-to-line';
import { onSphere } from './on-sphere';

const DEGREE_KM = 111.195;

type Case = {
  readonly name: string;
  readonly point: Position;
  readonly line: readonly [Position, Position];
  readonly km: number;
};

describe('kilometres from a point to a line', () => {
  it.each<Case>([
    {
      name: 'beside it',
      point: [5, 1],
      line: [
        [0, 0],
        [10, 0],
      ],
      km: DEGREE_KM,
    },
    {
      name: 'on it',
      point: [5, 0],
      line: [
        [0, 0],
        [10, 0],
      ],
      km: 0,
    },
    {
      name: 'before its beginning',
      point: [-2, 0],
      line: [
        [0, 0],
        [10, 0],
      ],
      km: 2 * DEGREE_KM,
    },
    {
      name: 'after its end',
      point: [11, 0],
      line: [
        [0, 0],
        [10, 0],
      ],
      km: DEGREE_KM,
    },
    {
      name: 'at the other side of the Earth',
      point: [-175, 0],
      line: [
        [0, 0],
        [10, 0],
      ],
      km: 175 * DEGREE_KM,
    },
    {
      name: 'beside one over the antimeridian',
      point: [180, 1],
      line: [
        [179, 0],
        [-179, 0],
      ],
      km: DEGREE_KM,
    },
    {
      name: 'beside one over the pole',
      point: [90, 89],
      line: [
        [0, 89],
        [180, 89],
      ],
      km: DEGREE_KM,
    },
    {
      name: 'of no length',
      point: [0, 1],
      line: [
        [0, 0],
        [0, 0],
      ],
      km: DEGREE_KM,
    },
  ])('$name', ({ point, line: [from, to], km }) => {
    expect(kmToLine(onSphere(point), [onSphere(from), onSphere(to)])).toBeCloseTo(km, 1);
  });
});
