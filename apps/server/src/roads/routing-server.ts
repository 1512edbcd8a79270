import type { RoadTimesAnswer } from '@waystation/api';
import { kilometresBetween, type Position, type TravelMode } from '@waystation/domain';
import type { RoadAnswer, TravelAsk } from '@waystation/nearest';
import { describeError } from '../log/describe-error';
import type { Log } from '../log/log';
import { answersOfTable } from './answers-of-table';
import { askOsrm } from './osrm-table';

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

/** Closed places are in the table twice; of more than these the nearest are looked at. */
const MOST_CLOSED = 20;

/** A server that did not answer is left alone for so long: each question would wait for it. */
const REST_MS = 30_000;

/** What a server at an address needs beside it. */
export type RoutingParts = { readonly url: string; readonly now: () => number; readonly log: Log };

/** The nearest places, by their own places in the list. */
const nearestTo = (from: Position, places: readonly Position[]): readonly number[] => {
  const kmOf = places.map((place) => kilometresBetween(from, place));
  return [...places.keys()]
    .toSorted((a, b) => (kmOf[a] ?? 0) - (kmOf[b] ?? 0))
    .slice(0, MOST_CLOSED);
};

const chunksOf = <Value>(values: readonly Value[], size: number): readonly (readonly Value[])[] =>
  Array.from({ length: Math.ceil(values.length / size) }, (_, at) =>
    values.slice(at * size, (at + 1) * size),
  );

const askAll = async (url: string, ask: TravelAsk): Promise<readonly RoadAnswer[]> => {
  const looked = nearestTo(ask.from, ask.closed);
  const closed = looked.flatMap((at) => ask.closed.slice(at, at + 1));
  const signal = AbortSignal.timeout(DEADLINE_MS);
  const answers: RoadAnswer[] = [];
  for (const targets of chunksOf(ask.to, MOST_POINTS - 2 * closed.length - 1)) {
    const sources = [ask.from, ...closed];
    const table = await askOsrm(url, { sources, destinations: [...targets, ...closed] }, signal);
    const ofTable = answersOfTable(table, { targets: targets.length, closed: closed.length });
    answers.push(
      ...ofTable.map(
        (answer): RoadAnswer =>
          answer.closed === undefined
            ? answer
            : { ...answer, closed: answer.closed.flatMap((at) => looked[at] ?? []) },
      ),
    );
  }
  return answers;
};

const isTimeout = (error: unknown): boolean =>
  error instanceof Error && error.name === 'TimeoutError';

/** Times by vehicle from an OSRM-compatible server. */
export const openRoutingServer = ({ url, now, log }: RoutingParts): RoutingServer => {
  let restsUntil = 0;
  let lastWhy: 'tooSlow' | 'away' = 'away';
  return async (ask) => {
    if (ask.mode !== SERVED_MODE) {
      return { kind: 'none', why: 'noRoads' };
    }
    if (now() < restsUntil) {
      return { kind: 'none', why: lastWhy };
    }
    try {
      const answers = await askAll(url, ask);
      return { kind: 'answered', by: 'routingServer', dataOn: null, answers };
    } catch (error) {
      restsUntil = now() + REST_MS;
      lastWhy = isTimeout(error) ? 'tooSlow' : 'away';
      log({ level: 'warn', event: 'routingServerFailed', error: describeError(error) });
      return { kind: 'none', why: lastWhy };
    }
  };
};
