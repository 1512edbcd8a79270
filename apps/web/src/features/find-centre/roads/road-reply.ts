import {
  type RoadAnswer,
  type RoadTarget,
  roadsByTarget,
  type ToldClosure,
} from '@waystation/nearest';
import type { api } from '../../../api/client';
import { type RoadQuestion, setOutOf } from './road-question';

/** Travel from one point to many, as the server says it. */
export type TravelTimes = Awaited<ReturnType<typeof api.travel.times.query>>;

type ClosuresTo = ReadonlyMap<RoadTarget['id'], readonly ToldClosure[]>;

/** What is known of the ways to some centres. */
export type RoadReply = {
  /** Why none of them is known by road; null: some are. */
  readonly why: TravelTimes['why'] | 'notCovered' | 'failed';
  readonly roads: ReadonlyMap<RoadTarget['id'], RoadAnswer>;
  /** Roads reported closed on the way to a centre, where there are any. */
  readonly closuresTo: ClosuresTo;
  /** Those beside the way by road to a centre. */
  readonly closuresBeside: ClosuresTo;
  /** See {@link setOutOf}. */
  readonly setOut: string;
};

const answerOf = (way: TravelTimes['ways'][number]): RoadAnswer => {
  if (way.kind !== 'travel') {
    return { kind: way.kind };
  }
  return way.travel.way === 'road' ? { kind: 'road', travel: way.travel } : { kind: 'notCovered' };
};

/** No way by road is known, for a reason. */
export const withoutRoads = (
  why: NonNullable<RoadReply['why']>,
  question: RoadQuestion,
): RoadReply => ({
  why,
  roads: new Map(),
  closuresTo: new Map(),
  closuresBeside: new Map(),
  setOut: setOutOf(question),
});

type Way = TravelTimes['ways'][number];

const closuresToEach = (
  { ways, closures }: TravelTimes,
  { to }: RoadQuestion,
  idsOf: (way: Way) => Way['closures'],
): ClosuresTo =>
  new Map(
    to.map(({ id }, index) => {
      const way = ways[index];
      const ids = way === undefined ? [] : idsOf(way);
      return [id, closures.filter((closure) => ids.includes(closure.id))];
    }),
  );

/** The server's answer as the ranking takes it; roads that are all elsewhere are no roads here. */
export const roadReplyOf = (times: TravelTimes, question: RoadQuestion): RoadReply => {
  const { why, ways } = times;
  if (why !== null) {
    return withoutRoads(why, question);
  }
  const answers = ways.map(answerOf);
  return answers.every(({ kind }) => kind === 'notCovered')
    ? withoutRoads('notCovered', question)
    : {
        why: null,
        roads: roadsByTarget(question.to, answers),
        closuresTo: closuresToEach(times, question, ({ closures }) => closures),
        closuresBeside: closuresToEach(times, question, (way) =>
          way.kind === 'travel' ? way.beside : [],
        ),
        setOut: setOutOf(question),
      };
};

/** Whether asking again may bring roads that are not there now. */
export const mayComeBack = (reply: RoadReply | undefined): boolean =>
  reply?.why === 'tooSlow' || reply?.why === 'away' || reply?.why === 'failed';
