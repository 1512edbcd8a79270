import type { RoadTimesAnswer } from '@waystation/api';
import { kilometresBetween, type Position, type TravelMode } from '@waystation/domain';
import type { RoadAnswer, TravelAsk } from '@waystation/nearest';
import { describeError } from '../log/describe-error';
import type { Log } from '../log/log';
import { answersOfTable, withoutBlankTable } from './answers-of-table';
import { askOsrm, TableRefused } from './osrm-table';

/** An OSRM-compatible server as road times. */
export type RoutingServer = (ask: TravelAsk) => Promise<RoadTimesAnswer>;

/**
 * A server has one profile whatever the address says, and nothing tells which; it is taken to be
 * that for vehicles, so people on foot are not asked about.
 */
export const SERVED_MODE = 'car' satisfies TravelMode;

/** For all requests of one question together. */
const DEADLINE_MS = 1_500;

/** Points of one request; a server of OSRM refuses more than 100 unless it was told otherwise. */
const MOST_POINTS = 100;

/** Closed places are in the table twice; of more than these those least off the ways are looked at. */
const MOST_CLOSED = 20;

/** A closed place that makes the way so many times as long, or less, may well lie on it. */
const MOST_BEND = 1.25;

/** Nobody is nearer to where they go: a way of no length has no bend. */
const LEAST_KM = 0.001;

/** Questions that wait for the server at one time; as many as may wait for a graph. */
const MOST_WAITING = 16;

/** A server that did not answer is left alone for so long: each question would wait for it. */
const REST_MS = 30_000;

/** What a server at an address needs beside it. */
export type RoutingParts = { readonly url: string; readonly now: () => number; readonly log: Log };

/** How many times as long as the straight line to a target the way through a place is. */
const bendOf = (from: Position, place: Position, target: Position): number =>
  (kilometresBetween(from, place) + kilometresBetween(place, target)) /
  Math.max(LEAST_KM, kilometresBetween(from, target));

const leastOffTheWays = ({ from, to, closed }: TravelAsk): readonly Position[] => {
  const bend = new Map(
    closed.map((place) => [place, Math.min(...to.map((target) => bendOf(from, place, target)))]),
  );
  return closed.toSorted((a, b) => (bend.get(a) ?? 0) - (bend.get(b) ?? 0));
};

const chunksOf = <Value>(values: readonly Value[], size: number): readonly (readonly Value[])[] =>
  Array.from({ length: Math.ceil(values.length / size) }, (_, at) =>
    values.slice(at * size, (at + 1) * size),
  );

/** One part of a question that the server takes at once. */
type Part = { readonly ask: TravelAsk; readonly unseen: readonly Position[] };

const partsOf = (ask: TravelAsk): readonly Part[] => {
  const places = leastOffTheWays(ask);
  const [closed, unseen] = [places.slice(0, MOST_CLOSED), places.slice(MOST_CLOSED)];
  return chunksOf(ask.to, MOST_POINTS - 2 * closed.length - 1).map((to) => ({
    ask: { ...ask, to, closed },
    unseen,
  }));
};

const askPart = async (
  url: string,
  { ask: { from, to, closed }, unseen }: Part,
  signal: AbortSignal,
): Promise<readonly RoadAnswer[]> => {
  const question = { sources: [from, ...closed], destinations: [...to, ...closed] };
  const table = await askOsrm(url, question, signal);
  const straightKm = to.map((target) => kilometresBetween(from, target));
  const answers = answersOfTable(table, { targets: to.length, closed: closed.length, straightKm });
  return answers.map((answer, at) => {
    const target = to[at];
    const mayBeThrough = unseen.some(
      (place) => target !== undefined && bendOf(from, place, target) <= MOST_BEND,
    );
    return mayBeThrough ? { kind: 'notCovered' } : answer;
  });
};

/** An answer whose closed places are told by where they stand in the whole question. */
const inQuestion = (
  { closed: all }: TravelAsk,
  looked: readonly Position[],
  answer: RoadAnswer,
): RoadAnswer =>
  answer.closed === undefined
    ? answer
    : {
        ...answer,
        closed: answer.closed.flatMap((at) => {
          const place = looked[at];
          return place === undefined ? [] : [all.indexOf(place)];
        }),
      };

const isTimeout = (error: unknown): boolean =>
  error instanceof Error && error.name === 'TimeoutError';

/** Times by vehicle from an OSRM-compatible server. */
export const openRoutingServer = ({ url, now, log }: RoutingParts): RoutingServer => {
  let restsUntil = 0;
  let lastWhy: 'tooSlow' | 'away' = 'away';
  let waiting = 0;
  return async (ask) => {
    if (ask.mode !== SERVED_MODE) {
      return { kind: 'none', why: 'noRoads' };
    }
    if (now() < restsUntil) {
      return { kind: 'none', why: lastWhy };
    }
    if (waiting >= MOST_WAITING) {
      return { kind: 'none', why: 'tooSlow' };
    }
    const signal = AbortSignal.timeout(DEADLINE_MS);
    const answers: RoadAnswer[] = [];
    waiting += 1;
    try {
      for (const part of partsOf(ask)) {
        const said = await askPart(url, part, signal);
        answers.push(...said.map((answer) => inQuestion(ask, part.ask.closed, answer)));
      }
      return {
        kind: 'answered',
        by: 'routingServer',
        dataOn: null,
        answers: withoutBlankTable(answers),
      };
    } catch (error) {
      log({ level: 'warn', event: 'routingServerFailed', error: describeError(error) });
      const why = isTimeout(error) ? 'tooSlow' : 'away';
      // Refused, or too slow after it had begun to answer: that is for this question's own sake.
      if (!(error instanceof TableRefused) && answers.length === 0) {
        restsUntil = now() + REST_MS;
        lastWhy = why;
      }
      return { kind: 'none', why };
    } finally {
      waiting -= 1;
    }
  };
};
