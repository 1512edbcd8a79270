import { type ClosureInForce, isClosedTo, type Position } from '@waystation/domain';
import type { Ground } from '../ground';
import { kmToLine } from './km-to-line';
import { type OnSphere, onSphere } from './on-sphere';
import { type ToldClosure, toldClosure } from './told-closure';
import type { Travel } from './travel';

/** A closure is reported at one point, and the road that it closes leads on from there. */
const LEAST_KM = 2;

/** A road strays from the straight line, the further the longer it is. */
const SHARE_OF_LENGTH = 0.1;

type Way = {
  readonly from: Position;
  readonly to: Position;
  readonly travel: Travel;
};

/** The straight line, bent where it leads through a crossing. */
const pointsOf = ({ from, to, travel }: Way, { crossings }: Ground): readonly OnSphere[] => {
  const via = travel.way === 'straight' ? travel.via : null;
  const bend = crossings.find(({ crossing }) => crossing.place.id === via)?.point ?? null;
  return [onSphere(from), ...(bend === null ? [] : [bend]), onSphere(to)];
};

/**
 * Roads reported closed, to those who ask, near a way that is known by straight line only: within
 * 2 km of it, or a tenth of its length. Whether the real way leads over them nobody knows; so they
 * are told, and decide nothing. None for a way by road: the network says what lies on it and beside.
 */
export const closuresNear = (way: Way, ground: Ground): readonly ToldClosure[] => {
  const { travel } = way;
  if (travel.way === 'road' || ground.closures.length === 0) {
    return [];
  }
  const points = pointsOf(way, ground);
  const reach = Math.max(LEAST_KM, travel.km * SHARE_OF_LENGTH);
  const isNear = ({ closure }: ClosureInForce): boolean => {
    const at = onSphere(closure.position);
    return points.some((to, index) => {
      const from = points[index - 1];
      return from !== undefined && kmToLine(at, [from, to]) <= reach;
    });
  };
  return ground.closures
    .filter((one) => isClosedTo(one, travel.mode) && isNear(one))
    .map(toldClosure);
};
