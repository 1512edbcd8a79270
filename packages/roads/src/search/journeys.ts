import type { Point, TravelMode } from '@waystation/domain';
import type { RoadGraph } from '../graph/road-graph';
import { FOOT_KMH } from '../use/speeds';
import { type Beside, closuresBeside, createBeside } from './beside';
import { closuresOn, type OpenWay } from './closures-on';
import { type Closure, type Cuts, cutsOf } from './cuts';
import { alongEdge, type Gate, gatesOf, type Roads } from './gates';
import { lineOf } from './line-of';
import type { Spot } from './nearby-edges';
import { snap } from './snap';
import { createSpread, SearchTooLong, type Watch } from './spread';

/** From one point to many. */
export type JourneyQuestion = {
  readonly from: Point;
  readonly to: readonly Point[];
  readonly mode: TravelMode;
  readonly closures: readonly Closure[];
  /** Whether the line of each way is asked for; left out: no. */
  readonly isDrawn?: boolean;
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
      /** Those that lie beside the way that is told, within a kilometre of it, and are not on it. */
      readonly closedBeside: readonly number[];
      /**
       * By how much the way is longer, and takes longer, than the one that is closed; a quicker way may be
       * the longer one, so metres may be less than nothing. Null: nothing on the way is closed.
       */
      readonly around: { readonly metres: number; readonly seconds: number } | null;
      readonly metres: number;
      readonly seconds: number;
      /** Metres from the start to the road, and from the road to the end, as the crow flies. */
      readonly toRoadMetres: number;
      readonly fromRoadMetres: number;
      /** For walking them. */
      readonly walkSeconds: number;
      /** From road to road; null: not asked for. */
      readonly line: readonly Point[] | null;
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

/** A journey, what it costs, and where it leads; null: there is none. */
type Found = {
  readonly journey: Journey;
  readonly cost: number;
  readonly way: OpenWay | null;
};

const NO_CUTS: Cuts = new Map();

const SECONDS_OF_METRE = 3.6 / FOOT_KMH;

const none = (reason: NoJourney): Journey => ({ kind: 'none', reason, closedOnWay: [] });

/** Tells targets of junctions that were reached, and how far it is worth going on for them. */
const createArrivals = (targets: readonly Target[]): Omit<Watch, 'isLate'> => {
  const waiting = new Map<number, Target[]>();
  for (const target of targets) {
    for (const { junction } of target.gates) {
      waiting.set(junction, [...(waiting.get(junction) ?? []), target]);
    }
  }
  return {
    awaited: [...waiting.keys()],
    bound: () =>
      targets.reduce(
        (most, { gates, best }) =>
          gates.length === 0 ? most : Math.max(most, best?.cost ?? Number.POSITIVE_INFINITY),
        0,
      ),
    arrive: (junction, cost) => {
      for (const target of waiting.get(junction) ?? []) {
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
    },
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

type Asking = Searched & Pick<JourneyQuestion, 'closures' | 'isDrawn'>;

/** The closures on the way to each target. */
type OnWays = readonly (readonly number[])[];

/** A journey with the closures that it goes around and those beside it, held against the open way. */
const told = (
  { journey, cost, way }: Found,
  {
    open,
    on,
    beside,
  }: { readonly open: Found; readonly on: readonly number[]; readonly beside: Beside },
): Journey => {
  // Another way that is as quick: nothing that is closed makes a difference.
  const closedOnWay = cost <= open.cost ? [] : on;
  if (journey.kind === 'none') {
    return { ...journey, closedOnWay };
  }
  return {
    ...journey,
    closedOnWay,
    closedBeside: way === null ? [] : closuresBeside(beside, way, closedOnWay),
    around:
      closedOnWay.length === 0 || open.journey.kind === 'none'
        ? null
        : {
            metres: journey.metres - open.journey.metres,
            seconds: journey.seconds - open.journey.seconds,
          },
  };
};

/** Plans journeys over a graph; it keeps memory for one search, so questions go one after another. */
export const createJourneyPlanner = (graph: RoadGraph): JourneyPlanner => {
  const spread = createSpread(graph);
  const besideOf = createBeside(graph);
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
      line: null,
      closedOnWay: [],
      closedBeside: [],
      around: null,
    };
  };
  const search = (
    start: Spot,
    { to, ...roads }: Searched,
    isLate: () => boolean,
  ): readonly (Target | null)[] => {
    // A place far from any road is looked for among thousands of them; a hundred such take seconds.
    const targets = to.map((point) => {
      if (isLate()) {
        throw new SearchTooLong();
      }
      return targetOf(roads, start, point);
    });
    const arrivals = createArrivals(targets.flatMap((target) => target ?? []));
    spread.run(roads, gatesOf(roads, start, 'leaving'), { ...arrivals, isLate });
    return targets;
  };
  const wayOf = (from: Spot, { spot: to, best }: Target): OpenWay => {
    const last = best?.gate?.junction ?? null;
    return { from, to, between: last === null ? null : { ...spread.wayTo(last), last } };
  };
  const foundFrom =
    (start: Spot, { closures, isDrawn = false }: Asking) =>
    (target: Target | null): Found => ({
      journey: journeyOf(start, target),
      cost: target?.best?.cost ?? Number.POSITIVE_INFINITY,
      way:
        (closures.length === 0 && !isDrawn) || target === null || target.best === null
          ? null
          : wayOf(start, target),
    });
  /** Ways around closures to the targets that are behind them; the others keep their ways. */
  const goAround = (
    start: Spot,
    {
      open,
      on,
      asking,
    }: { readonly open: readonly Found[]; readonly on: OnWays; readonly asking: Asking },
    isLate: () => boolean,
  ): readonly Found[] => {
    const behind = on.flatMap(({ length }, at) => (length > 0 ? [at] : []));
    const to = behind.flatMap((at) => asking.to.slice(at, at + 1));
    const around =
      behind.length === 0
        ? []
        : search(start, { ...asking, to }, isLate).map(foundFrom(start, asking));
    return open.map((found, at) => around[behind.indexOf(at)] ?? found);
  };
  return ({ from, to, mode, closures, isDrawn = false }, isLate = () => false) => {
    const start = snap(graph, from, mode);
    if (start === null) {
      return to.map(() => none('noRoadNearStart'));
    }
    const asking: Asking = {
      graph,
      mode,
      to,
      closures,
      isDrawn,
      cuts: cutsOf(graph, closures, mode),
    };
    // As if nothing were closed at first: that tells which closures matter, and mostly none does.
    const open = search(start, { ...asking, cuts: NO_CUTS }, isLate).map(foundFrom(start, asking));
    const on = open.map(({ way }) => (way === null ? [] : closuresOn(asking, way)));
    const beside = besideOf(closures);
    return goAround(start, { open, on, asking }, isLate).map((found, at) => {
      const journey = told(found, { open: open[at] ?? found, on: on[at] ?? [], beside });
      return isDrawn && journey.kind === 'road' && found.way !== null
        ? { ...journey, line: lineOf(graph, found.way) }
        : journey;
    });
  };
};
