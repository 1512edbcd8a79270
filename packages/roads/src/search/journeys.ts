import type { Point, TravelMode } from '@waystation/domain';
import type { RoadGraph } from '../graph/road-graph';
import { FOOT_KMH } from '../use/speeds';
import { closedOnWay, type OpenWay } from './closed-on-way';
import { type Closure, cutsOf } from './cuts';
import { alongEdge, type Gate, gatesOf, type Roads } from './gates';
import type { Spot } from './nearby-edges';
import { snap } from './snap';
import { createSpread, SearchTooLong } from './spread';

/** From one point to many. */
export type JourneyQuestion = {
  readonly from: Point;
  readonly to: readonly Point[];
  readonly mode: TravelMode;
  readonly closures: readonly Closure[];
};

/** Why there is no way by road: no road is near one of the ends, or none leads from one to the other. */
export type NoJourney = 'noRoadNearStart' | 'noRoadNearEnd' | 'noWay';

/** A journey by road; the ground between its ends and the road is walked, and said apart. */
export type Journey = {
  /**
   * The closures on the way that one would take if nothing were closed, by their places in the list
   * of the question. None: the way is as it always is.
   */
  readonly closedOnWay: readonly number[];
} & (
  | {
      readonly kind: 'road';
      readonly metres: number;
      readonly seconds: number;
      /** Metres from the start to the road, and from the road to the end, as the crow flies. */
      readonly toRoadMetres: number;
      readonly fromRoadMetres: number;
      /** For walking them. */
      readonly walkSeconds: number;
    }
  | { readonly kind: 'none'; readonly reason: NoJourney }
);

/** Answers journeys over one graph; `isLate` is asked now and then and ends a search that takes too long. */
export type JourneyPlanner = (
  question: JourneyQuestion,
  isLate?: () => boolean,
) => readonly Journey[];

type Target = {
  readonly spot: Spot;
  readonly gates: readonly Gate[];
  best: { cost: number; decimetres: number; gate: Gate | null } | null;
};

/** One search: to where, and over which roads. */
type Searched = Roads & Pick<JourneyQuestion, 'to'>;

/** What it found; `mayBeOther`: with nothing closed, ways might be others. */
type Found = { readonly targets: readonly (Target | null)[]; readonly mayBeOther: boolean };

const SECONDS_OF_METRE = 3.6 / FOOT_KMH;

const none = (reason: NoJourney): Journey => ({ kind: 'none', reason, closedOnWay: [] });

/** Tells targets of junctions that were reached; true as soon as no target can become cheaper. */
const createArrivals = (targets: readonly Target[]) => {
  const waiting = new Map<number, Target[]>();
  for (const target of targets) {
    for (const { junction } of target.gates) {
      waiting.set(junction, [...(waiting.get(junction) ?? []), target]);
    }
  }
  const bound = (): number =>
    targets.reduce(
      (most, { gates, best }) =>
        gates.length === 0 ? most : Math.max(most, best?.cost ?? Number.POSITIVE_INFINITY),
      0,
    );
  let enough = bound();
  return (junction: number, cost: number): boolean => {
    if (cost >= enough) {
      return true;
    }
    const here = waiting.get(junction);
    if (here !== undefined) {
      for (const target of here) {
        for (const gate of target.gates) {
          const whole = cost + gate.cost;
          if (
            gate.junction === junction &&
            whole < (target.best?.cost ?? Number.POSITIVE_INFINITY)
          ) {
            target.best = { cost: whole, decimetres: gate.decimetres, gate };
          }
        }
      }
      enough = bound();
    }
    return false;
  };
};

const targetOf = (roads: Roads, from: Spot, point: Point): Target | null => {
  const spot = snap(roads.graph, point, roads.mode);
  if (spot === null) {
    return null;
  }
  const direct = alongEdge(roads, from, spot);
  return {
    spot,
    gates: gatesOf(roads, spot, 'arriving'),
    best: direct === null ? null : { ...direct, gate: null },
  };
};

/** Plans journeys over a graph; it keeps memory for one search, so questions go one after another. */
export const createJourneyPlanner = (graph: RoadGraph): JourneyPlanner => {
  const spread = createSpread(graph);
  const journeyOf = (from: Spot, target: Target | null): Journey => {
    if (target === null) {
      return none('noRoadNearEnd');
    }
    const { best, spot } = target;
    if (best === null) {
      return none('noWay');
    }
    const before = best.gate === null ? 0 : spread.decimetresTo(best.gate.junction);
    return {
      kind: 'road',
      metres: Math.round((best.decimetres + before) / 10),
      seconds: Math.round(best.cost / 10),
      toRoadMetres: Math.round(from.metres),
      fromRoadMetres: Math.round(spot.metres),
      walkSeconds: Math.round((from.metres + spot.metres) * SECONDS_OF_METRE),
      closedOnWay: [],
    };
  };
  const search = (start: Spot, question: Searched, isLate: () => boolean): Found => {
    const { to, ...roads } = question;
    const targets = to.map((point) => targetOf(roads, start, point));
    const known = targets.flatMap((target) => target ?? []);
    const arrive = createArrivals(known);
    const hasMetClosed = spread.run(roads, gatesOf(roads, start, 'leaving'), { arrive, isLate });
    const isAtClosed = [start, ...known.map(({ spot }) => spot)].some(({ edge }) =>
      roads.cuts.has(edge),
    );
    return { targets, mayBeOther: hasMetClosed || isAtClosed };
  };
  const openWayOf = (from: Spot, { spot: to, best }: Target): OpenWay => {
    const last = best?.gate?.junction ?? null;
    return { from, to, between: last === null ? null : { ...spread.wayTo(last), last } };
  };
  /** Searched once more as if nothing were closed; nobody waits longer for an answer to have names. */
  const closuresOnWays = (
    start: Spot,
    { cut, question }: { readonly cut: Found; readonly question: Searched },
    isLate: () => boolean,
  ): readonly (readonly number[])[] => {
    try {
      const open = search(start, { ...question, cuts: new Map() }, isLate);
      return open.targets.map((target, at) => {
        const cost = cut.targets[at]?.best?.cost ?? Number.POSITIVE_INFINITY;
        return target === null || target.best === null || target.best.cost >= cost
          ? []
          : closedOnWay(question, openWayOf(start, target));
      });
    } catch (error) {
      if (!(error instanceof SearchTooLong)) {
        throw error;
      }
      return [];
    }
  };
  return ({ from, to, mode, closures }, isLate = () => false) => {
    const start = snap(graph, from, mode);
    if (start === null) {
      return to.map(() => none('noRoadNearStart'));
    }
    const question: Searched = { graph, mode, to, cuts: cutsOf(graph, closures) };
    const cut = search(start, question, isLate);
    const journeys = cut.targets.map((target) => journeyOf(start, target));
    if (!cut.mayBeOther) {
      return journeys;
    }
    const closed = closuresOnWays(start, { cut, question }, isLate);
    return journeys.map((journey, at) => ({ ...journey, closedOnWay: closed[at] ?? [] }));
  };
};
