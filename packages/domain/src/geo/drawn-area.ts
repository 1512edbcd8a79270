import { z } from 'zod';

const Latitude = z.number().min(-90).max(90);
const Longitude = z.number().min(-180).max(180);

/** More corners than a hand draws; a bound for links and questions. */
const MOST_CORNERS = 60;

/** Half the way around the Earth, in kilometres. */
const FARTHEST_KM = 20_000;

/** An area that a reader drew on the map, in degrees. */
export const DrawnArea = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('box'),
      south: Latitude,
      west: Longitude,
      north: Latitude,
      east: Longitude,
    }),
    z.object({
      kind: z.literal('circle'),
      latitude: Latitude,
      longitude: Longitude,
      km: z.number().positive().max(FARTHEST_KM),
    }),
    z.object({
      kind: z.literal('polygon'),
      /** Latitude and longitude of each corner; the last is joined to the first. */
      corners: z
        .array(z.tuple([Latitude, Longitude]).readonly())
        .min(3)
        .max(MOST_CORNERS)
        .readonly(),
    }),
  ])
  .readonly();
/** A value that the schema {@link DrawnArea} accepts. */
export type DrawnArea = z.infer<typeof DrawnArea>;
