import type { Position } from '@waystation/domain';
import { geodesicBetween, type RoadAnswer, straightTravel } from '@waystation/nearest';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { closedCrossings } from './closed-crossings';
import type { RoadTimes } from './road-times';
import type { TravelQuestion, TravelTimesView } from './travel-times-view';

type Way = TravelTimesView['ways'][number];

const lastMomentOf = (day: string): Date => new Date(`${day}T23:59:59.999Z`);

/**
 * Travel from one point to many: by road where a network knows the way, else the straight line where
 * nothing is closed that it might lead through.
 */
export const travelTimes = async (
  operation: DisclosedOperation,
  question: TravelQuestion,
  roadTimes: RoadTimes,
): Promise<TravelTimesView> => {
  const { from, to, mode, closures, asOf } = question;
  const { travel: assumed } = operation.operation.nearest;
  const crossings = await closedCrossings(operation, lastMomentOf(asOf));
  const closed = [...crossings.map(({ position }) => position), ...closures];
  const known = await roadTimes.ask(operation.operation.code, { from, to, mode, closed });
  const wayTo = (target: Position, answer: RoadAnswer): Way => {
    switch (answer.kind) {
      case 'road':
        return { kind: 'travel', travel: answer.travel };
      case 'noWay':
        return { kind: 'noWay' };
      case 'notCovered': {
        if (closed.length > 0) {
          return { kind: 'notCovered' };
        }
        const { km } = geodesicBetween(from, target);
        return {
          kind: 'travel',
          travel: straightTravel({ km, via: null, isByRoad: true }, mode, assumed),
        };
      }
      default:
        return answer satisfies never;
    }
  };
  const isAnswered = known.kind === 'answered';
  return {
    by: isAnswered ? known.by : 'straightLine',
    dataOn: isAnswered ? known.dataOn : null,
    why: isAnswered ? null : known.why,
    closed: isAnswered ? crossings.map(({ id }) => id) : [],
    ways: to.map((target, at) =>
      wayTo(target, (isAnswered ? known.answers[at] : undefined) ?? { kind: 'notCovered' }),
    ),
  };
};
