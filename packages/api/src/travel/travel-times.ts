import { type ClosureId, closuresInForce, isClosedTo, type Position } from '@waystation/domain';
import { geodesicBetween, type RoadAnswer, straightTravel, toldClosure } from '@waystation/nearest';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { closedCrossings } from './closed-crossings';
import type { RoadTimes } from './road-times';
import type { TravelQuestion, TravelTimesView } from './travel-times-view';

type Way = TravelTimesView['ways'][number];

const lastMomentOf = (day: string): Date => new Date(`${day}T23:59:59.999Z`);

/** What an operation knows to be closed to whoever travels so, by the end of a day. */
const closedOn = async (reads: DisclosedOperation, { asOf, mode }: TravelQuestion) => {
  const moment = lastMomentOf(asOf);
  const [crossings, closures] = await Promise.all([
    closedCrossings(reads, moment),
    reads.places.closures(),
  ]);
  const inForce = closuresInForce(closures, moment).filter((one) => isClosedTo(one, mode));
  return { crossings, closures: inForce.map(toldClosure) };
};

/**
 * Travel from one point to many: by road where a network knows the way, else the straight line where
 * nothing is closed that it might lead through.
 */
export const travelTimes = async (
  reads: DisclosedOperation,
  question: TravelQuestion,
  roadTimes: RoadTimes,
): Promise<TravelTimesView> => {
  const { from, to, mode, isDrawn } = question;
  const { code, nearest } = reads.operation;
  const { crossings, closures } = await closedOn(reads, question);
  const places = [...crossings, ...closures].map(({ position }) => position);
  const closed = [...places, ...question.closures];
  const known = await roadTimes.ask(code, { from, to, mode, closed, isDrawn });
  const idsOf = (indexes: readonly number[] = []): readonly ClosureId[] =>
    indexes.flatMap((at) => closures[at - crossings.length]?.id ?? []);
  const wayTo = (target: Position, answer: RoadAnswer): Way => {
    const onWay = idsOf(answer.closed);
    switch (answer.kind) {
      case 'road':
        return {
          kind: 'travel',
          travel: answer.travel,
          closures: onWay,
          beside: idsOf(answer.beside),
          line: answer.line ?? null,
        };
      case 'noWay':
        return { kind: 'noWay', closures: onWay };
      case 'notCovered': {
        if (closed.length > 0) {
          return { kind: 'notCovered', closures: onWay };
        }
        const { km } = geodesicBetween(from, target);
        const travel = straightTravel({ km, via: null, isByRoad: true }, mode, nearest.travel);
        return { kind: 'travel', travel, closures: onWay, beside: [], line: null };
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
    closures,
    ways: to.map((target, at) =>
      wayTo(target, (isAnswered ? known.answers[at] : undefined) ?? { kind: 'notCovered' }),
    ),
  };
};
