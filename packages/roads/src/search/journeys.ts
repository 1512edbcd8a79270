import type { Point, TravelMode } from '@waystation/domain';
import type { RoadGraph } from '../graph/road-graph';
import { FOOT_KMH } from '../use/speeds';
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
export type Journey =
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
  | { readonly kind: 'none'; readonly reason: NoJourney };

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

const SECONDS_OF_METRE = 3.6 / FOOT_KMH;

const none = (reason: NoJourney): Journey => ({ kind: 'none', reason });

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
    };
  };
  return ({ from, to, mode, closures }, isLate = () => false) => {
    const start = snap(graph, from, mode);
    if (start === null) {
      return to.map(() => none('noRoadNearStart'));
    }
    const roads: Roads = { graph, mode, cuts: cutsOf(graph, closures) };
    // A place far from any road is looked for among thousands of them; a hundred such take seconds.
    const targets = to.map((point) => {
      if (isLate()) {
        throw new SearchTooLong();
      }
      return targetOf(roads, start, point);
    });
    const arrive = createArrivals(targets.flatMap((target) => target ?? []));
    spread.run(roads, gatesOf(roads, start, 'leaving'), { arrive, isLate });
    return targets.map((target) => journeyOf(start, target));
  };
};
