import { z } from 'zod';
import { OperationCode } from '../codes';
import { Language } from '../language';

/** When a series of maps is made anew: after each new round of what it shows, or every seven days. */
export const SCHEDULE_TIMES = ['round', 'weekly'] as const;
/** One of {@link SCHEDULE_TIMES}. */
export type ScheduleTime = (typeof SCHEDULE_TIMES)[number];

/** One run of a schedule that has ended: with all sheets, without some of them, or with no file. */
export const ScheduleRun = z
  .object({
    at: z.iso.datetime(),
    outcome: z.enum(['filed', 'inPart', 'failed']),
    /** Why sheets or the file are missing, for people; null: none are. */
    detail: z.string().nullable(),
    /** The name of the filed result; null: there is none. */
    file: z.string().nullable(),
    sheets: z.number().int(),
  })
  .readonly();
/** A value that the schema {@link ScheduleRun} accepts. */
export type ScheduleRun = z.infer<typeof ScheduleRun>;

/** A series of maps that is made again and again, as whoever runs the server is told of it. */
export const SeriesSchedule = z
  .object({
    id: z.string(),
    operation: OperationCode,
    when: z.enum(SCHEDULE_TIMES),
    /** What the series goes through, for example `areas:2`. */
    over: z.string(),
    file: z.string(),
    language: Language,
    /** The query of the link to the view. */
    view: z.string(),
    title: z.string().nullable(),
    isRunning: z.boolean(),
    /** When the next run is due; null: with the next round. */
    nextAt: z.iso.datetime().nullable(),
    /** The newest first. */
    runs: z.array(ScheduleRun).readonly(),
  })
  .readonly();
/** A value that the schema {@link SeriesSchedule} accepts. */
export type SeriesSchedule = z.infer<typeof SeriesSchedule>;
