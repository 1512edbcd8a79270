import { z } from 'zod';
import { Day, Iso3, SourceId } from './codes';
import { Place } from './place';

/** How one crosses. */
export const CROSSING_TYPES = ['land', 'sea', 'river', 'air', 'rail'] as const;
/** One kind of crossing. */
export const CrossingType = z.enum(CROSSING_TYPES);
/** A value that the schema {@link CrossingType} accepts. */
export type CrossingType = z.infer<typeof CrossingType>;

/** Whether people may pass. */
export const CROSSING_STATUSES = ['open', 'restricted', 'closed', 'unknown'] as const;
/** One status of a crossing. */
export const CrossingStatus = z.enum(CROSSING_STATUSES);
/** A value that the schema {@link CrossingStatus} accepts. */
export type CrossingStatus = z.infer<typeof CrossingStatus>;

/** One dated entry of a crossing's status log, with the source's own words kept. */
export const CrossingStatusEntry = z
  .object({
    at: Day,
    status: CrossingStatus,
    note: z.string().nullable().default(null),
    source: SourceId.nullable().default(null),
  })
  .readonly();
/** A value that the schema {@link CrossingStatusEntry} accepts. */
export type CrossingStatusEntry = z.infer<typeof CrossingStatusEntry>;

/** A border crossing: a point of entry between two countries. */
export const Crossing = z
  .object({
    place: Place,
    type: CrossingType,
    countries: z.tuple([Iso3, Iso3]),
    whoMayPass: z.string().nullable().default(null),
    hours: z.string().nullable().default(null),
    statusLog: z.array(CrossingStatusEntry).default([]),
  })
  .readonly();
/** A value that the schema {@link Crossing} accepts. */
export type Crossing = z.infer<typeof Crossing>;
