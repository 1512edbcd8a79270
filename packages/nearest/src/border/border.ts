import {
  CrossingStatus,
  CrossingType,
  FRESHNESS,
  Iso3,
  Names,
  PlaceId,
  Position,
} from '@waystation/domain';
import { z } from 'zod';

/** The crossing that a way leads through, with its status at the moment asked for. */
export const CrossingOnTheWay = z
  .object({
    id: PlaceId,
    names: Names,
    position: Position.nullable(),
    type: CrossingType,
    status: CrossingStatus,
    /** Day of the status; null: never reported, and its status is unknown. */
    reportedAt: z.string().nullable(),
    freshness: z.enum(FRESHNESS).nullable(),
    whoMayPass: z.string().nullable(),
    hours: z.string().nullable(),
  })
  .readonly();
/** A value that the schema {@link CrossingOnTheWay} accepts. */
export type CrossingOnTheWay = z.infer<typeof CrossingOnTheWay>;

/** Whether a border lies between the people and a centre. */
export const Border = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('none') }),
    /** The country of one of the two is not known. */
    z.object({ kind: z.literal('unknown') }),
    z.object({
      kind: z.literal('abroad'),
      country: Iso3,
      /** Null: no crossing between the two countries is known. */
      crossing: CrossingOnTheWay.nullable(),
    }),
  ])
  .readonly();
/** A value that the schema {@link Border} accepts. */
export type Border = z.infer<typeof Border>;
