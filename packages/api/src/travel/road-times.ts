import {
  type ClosureCut,
  type CutPlace,
  NO_CUT_KNOWN,
  type OperationCode,
  type TravelMode,
} from '@waystation/domain';
import type { RoadAnswer, TravelAsk, TravelTimes } from '@waystation/nearest';

/** Why no network answered. */
export const NO_ROAD_TIMES = NO_CUT_KNOWN;

/** What a network said of one point and many. */
export type RoadTimesAnswer =
  | {
      readonly kind: 'answered';
      /** The server's own graph of roads, or a routing server that it asked. */
      readonly by: 'roads' | 'routingServer';
      /** Day of the map data; null where it is not known. */
      readonly dataOn: string | null;
      readonly answers: readonly RoadAnswer[];
    }
  | { readonly kind: 'none'; readonly why: (typeof NO_ROAD_TIMES)[number] };

/** Travel over the roads of an operation: whoever runs the server decides who knows them. */
export type RoadTimes = {
  /** Whether there is anybody to ask; says nothing of whether an answer will come. */
  readonly isThere: (operation: OperationCode, mode: TravelMode) => Promise<boolean>;
  readonly ask: (operation: OperationCode, ask: TravelAsk) => Promise<RoadTimesAnswer>;
  /** Which roads a closure at each place cuts, in their order; only a graph of roads can say. */
  readonly cutAt: (
    operation: OperationCode,
    places: readonly CutPlace[],
  ) => Promise<readonly ClosureCut[]>;
};

/** Nobody can say which roads closures at these places cut. */
export const cutsNotKnown = (
  places: readonly CutPlace[],
  why: (typeof NO_CUT_KNOWN)[number],
): readonly ClosureCut[] => places.map(() => ({ kind: 'notKnown', why }));

/** A server without roads. */
export const noRoadTimes: RoadTimes = {
  isThere: async () => false,
  ask: async () => ({ kind: 'none', why: 'noRoads' }),
  cutAt: async (_, places) => cutsNotKnown(places, 'noRoads'),
};

/** Road times as the ranking asks for them; null: there is no network to ask. */
export const travelTimesOf = async (
  roadTimes: RoadTimes,
  operation: OperationCode,
  mode: TravelMode,
): Promise<TravelTimes | null> =>
  (await roadTimes.isThere(operation, mode))
    ? async (ask) => {
        const answer = await roadTimes.ask(operation, ask);
        return answer.kind === 'answered' ? answer.answers : null;
      }
    : null;
