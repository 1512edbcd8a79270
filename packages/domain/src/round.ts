import { z } from 'zod';
import { Day, RoundId, SourceId } from './codes';
import { Method } from './population';

/** How many of the known areas or places a round covered; `assessed` is never more than `known`. */
export const Coverage = z
  .object({
    assessed: z.number().int().nonnegative(),
    known: z.number().int().nonnegative(),
    of: z.enum(['areas', 'places']),
    /** Listed beside them and not among the known ones: in no loaded boundaries, or a neighbour's. */
    outside: z.number().int().nonnegative().default(0),
  })
  .readonly();
/** A value that the schema {@link Coverage} accepts. */
export type Coverage = z.infer<typeof Coverage>;

/**
 * One collection exercise of one series in one operation. A number alone names nothing: numbers
 * repeat (South Sudan's round 11 is both April 2015 and September 2021).
 */
export const Round = z
  .object({
    id: RoundId,
    /** The source's own run of comparable rounds, for example DTM "Mobility Tracking". */
    series: z.string().min(1),
    number: z.number().int().nonnegative().nullable(),
    reportingDate: Day,
    periodStart: Day.nullable().default(null),
    periodEnd: Day.nullable().default(null),
    /** As published, for example "November 2021". */
    published: z.string().nullable().default(null),
    method: Method,
    /** The source's code, for example BA, SA, ETT. */
    assessmentType: z.string().nullable(),
    source: SourceId,
    coverage: Coverage.nullable().default(null),
  })
  .readonly();
/** A value that the schema {@link Round} accepts. */
export type Round = z.infer<typeof Round>;

/** What identifies a round: series, reporting date, assessment type and number together. */
export type RoundKey = Pick<Round, 'series' | 'reportingDate' | 'assessmentType' | 'number'>;

/** The stable id of a round from what identifies it. */
export const roundIdOf = ({ series, reportingDate, assessmentType, number }: RoundKey): RoundId =>
  RoundId.parse(
    [
      series
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-'),
      reportingDate,
      assessmentType ?? '-',
      number ?? '-',
    ].join('/'),
  );
