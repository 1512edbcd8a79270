import type { OperationCode } from '@waystation/domain';
import type { RoadAnswer, TravelAsk, TravelTimes } from '@waystation/nearest';

/** Why no network answered. */
export const NO_ROAD_TIMES = ['noRoads', 'tooSlow', 'away'] as const;

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
export type RoadTimes = (operation: OperationCode, ask: TravelAsk) => Promise<RoadTimesAnswer>;

/** A server without roads. */
export const noRoadTimes: RoadTimes = async () => ({ kind: 'none', why: 'noRoads' });

/** Road times as the ranking asks for them. */
export const travelTimesOf =
  (roadTimes: RoadTimes, operation: OperationCode): TravelTimes =>
  async (ask) => {
    const answer = await roadTimes(operation, ask);
    return answer.kind === 'answered' ? answer.answers : null;
  };
