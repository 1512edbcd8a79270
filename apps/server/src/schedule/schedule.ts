import { SCHEDULE_TIMES, ScheduleRun, type SeriesSchedule } from '@waystation/domain';
import { z } from 'zod';
import { choiceOf, SeriesAsked } from '../series/series-asked';

/** A series that is made again and again, with what became of it. */
export const Schedule = z
  .object({
    id: z.string(),
    when: z.enum(SCHEDULE_TIMES),
    asked: SeriesAsked,
    createdAt: z.iso.datetime(),
    /** The series that is being made for it; null: none is. */
    running: z.string().nullable(),
    /** When the next run is due; null: with the next round. */
    nextAt: z.iso.datetime().nullable(),
    /** The round that the last run began with; null: it has not run, or does not wait for rounds. */
    round: z.string().nullable(),
    /** The newest first. */
    runs: z.array(ScheduleRun).readonly(),
  })
  .readonly();
/** A value that the schema {@link Schedule} accepts. */
export type Schedule = z.infer<typeof Schedule>;

/** A schedule as it is told. */
export const viewOf = ({ id, when, asked, running, nextAt, runs }: Schedule): SeriesSchedule => ({
  id,
  operation: asked.operation,
  when,
  over: asked.over,
  file: asked.file,
  language: asked.language,
  view: asked.view,
  title: choiceOf(asked).title ?? null,
  isRunning: running !== null,
  nextAt,
  runs,
});
