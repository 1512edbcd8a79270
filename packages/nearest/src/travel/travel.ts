import { PlaceId, TravelMode } from '@waystation/domain';
import { z } from 'zod';

/** What a time of travel rests on. */
const STATED = {
  km: z.number().nonnegative(),
  mode: TravelMode,
  /** Null: no time can be stated, as over the sea or through a closed crossing. */
  minutes: z.number().nonnegative().nullable(),
};

/** A way to a centre: how long it is, how long it takes, and how that was got. */
export const Travel = z
  .discriminatedUnion('way', [
    z.object({
      way: z.literal('straight'),
      ...STATED,
      /** Assumed speed on the road, and road over straight line, both of the operation. */
      speedKmh: z.number().positive(),
      detour: z.number().min(1),
      /** The crossing that the line bends at; null: it is straight. */
      via: PlaceId.nullable(),
    }),
    z.object({
      way: z.literal('road'),
      ...STATED,
      /** Metres from the two ends to the road network, walked; part of the minutes. */
      walkedMeters: z.number().nonnegative(),
      /** What answered, for example "OpenStreetMap 2026-10-01". */
      source: z.string().min(1),
      /**
       * How much longer the way is, and takes, than the one on which a road is closed; a quicker way may
       * be the longer one, so kilometres may be less than nothing. Left out: it goes around nothing.
       */
      around: z.object({ km: z.number(), minutes: z.number().nonnegative() }).optional(),
    }),
  ])
  .readonly();
/** A value that the schema {@link Travel} accepts. */
export type Travel = z.infer<typeof Travel>;

/** Travel over the roads. */
export type RoadTravel = Extract<Travel, { readonly way: 'road' }>;
